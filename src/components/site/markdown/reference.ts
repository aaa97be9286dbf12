import { specUrl } from '../../../lib/machines/spec.ts';
import { SPEC_PLACES } from '../../../content/claims/spec-places.ts';
import { REFERENCES, type ReferenceId } from '../../../content/reference/index.ts';
import type { Reference } from '../../../content/reference/types.ts';
import { SITE_WORDS } from '../../../content/ui/index.ts';
import type { Locale } from '../../../content/ui/locale.ts';
import { known } from './known.ts';

/** The card of a method or an event as Markdown: its declaration, and a list of what is to be looked up. */
export function writeReference(id: string, locale: Locale): string {
  const words = SITE_WORDS[locale].reference;
  const reference: Reference = REFERENCES[id as ReferenceId];
  const { kind, signature, legal, legalNote, changes, fires, throws, mistake, spec } = reference;
  const place = SPEC_PLACES[spec];
  const states = legal.map((state) => `\`${state}\``).join(', ');
  const errors = throws.map(
    ({ error, when, claim }) => `  - \`${error}\`: ${when[locale]}${known(claim, locale)}`,
  );
  return [
    `\`\`\`ts\n${signature}\n\`\`\`\n`,
    `- ${words.legal[kind]}: ${states}${legalNote ? `. ${legalNote[locale]}` : ''}`,
    `- ${words.changes[kind]}: ${changes[locale]}`,
    `- ${words.fires[kind]}: ${fires[locale]}`,
    ...(errors.length > 0 ? [`- ${words.throws}:`, ...errors] : []),
    `- ${words.mistake}: ${mistake[locale]}`,
    `- [${words.spec(place.section)}](${specUrl(place.anchor)})`,
  ].join('\n');
}
