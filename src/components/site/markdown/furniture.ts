import type { ScenarioId } from '../../../lib/sources/scenarios/catalog.ts';
import type { ClaimId } from '../../../content/claims/claims.ts';
import { callCode } from '../../../content/call/texts.ts';
import { FILE_TITLES, type DjangoFile } from '../../../content/django/listed.ts';
import { djangoText } from '../../../content/django/texts.ts';
import { TERMS, type TermId } from '../../../content/glossary/index.ts';
import type { LabId } from '../../../content/labs/catalog.ts';
import { SAMPLES, type SampleId } from '../../../content/samples/catalog.ts';
import { sampleFiles } from '../../../content/samples/texts.ts';
import { SITE_WORDS } from '../../../content/ui/index.ts';
import { labsEn } from '../../../content/ui/labs.en.ts';
import { labsKo } from '../../../content/ui/labs.ko.ts';
import type { Locale } from '../../../content/ui/locale.ts';
import { scenariosEn } from '../../../content/ui/scenarios.en.ts';
import { scenariosKo } from '../../../content/ui/scenarios.ko.ts';
import { LIVE_FIGURES, type LiveFigureId } from '../../../content/chapters/scopes.ts';
import { known } from './known.ts';
import { writeReference } from './reference.ts';
import type { Plain } from './write.ts';

/** Sets every line of a text as a quotation. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Code as a block, under a title. */
const fenced = (title: string, language: string, text: string): string =>
  `${title}\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/**
 * How each piece of a chapter's furniture is written in plain Markdown.
 * @param page address of the chapter's page: what runs, runs there
 */
export function plainFurniture(locale: Locale, page: string): Readonly<Record<string, Plain>> {
  const { chapter, plain } = SITE_WORDS[locale];
  const { scenarios } = locale === 'ko' ? scenariosKo : scenariosEn;
  const { labs } = locale === 'ko' ? labsKo : labsEn;
  const titleOf = (id: ScenarioId): string => scenarios[id].title;
  return {
    a: ({ href = '' }, { '': text = '' }) => `[${text}](${href})`,
    Belief: (_, { belief = '', '': text = '', see }) =>
      quoted(
        [
          `**${chapter.belief}:** ${belief}`,
          `**${chapter.really}:** ${text}`,
          ...(see === undefined ? [] : [`**${chapter.seeIt}:** ${see}`]),
        ].join('\n\n'),
      ),
    CallCode: ({ id = '' }) =>
      fenced(`\`examples/call/${id.split('#')[0] ?? ''}\``, 'ts', callCode(id)),
    Check: (_, { question = '', '': text = '' }) =>
      `**${plain.question}:** ${question}\n\n**${chapter.answer}:** ${text}`,
    Claim: ({ id }, { '': text = '' }) => text + known(id as ClaimId, locale),
    DjangoFile: ({ id }) =>
      fenced(
        `**\`${id ?? ''}\`** (${FILE_TITLES[locale][id as DjangoFile]})`,
        id?.endsWith('.py') ? 'python' : 'js',
        djangoText(id as DjangoFile, locale),
      ),
    Engines: (_, { '': table = '' }) => `**${chapter.engines}**\n\n${table}`,
    Fragment: (_, { '': text = '' }) => text,
    Lab: ({ id }) => `[${plain.lab}: ${labs[id as LabId].title}](../../labs/${id ?? ''}/)`,
    LiveScope: ({ id }) => {
      const titles = LIVE_FIGURES[id as LiveFigureId].scenarios.map(titleOf);
      return `[${plain.live}](${page}) (${plain.scenarios}: ${titles.join('; ')})`;
    },
    LiveSteps: () => `[${plain.live}](${page}) (${plain.steps})`,
    Question: (_, { '': text = '' }) => quoted(text),
    Reference: ({ id = '' }) => quoted(writeReference(id, locale)),
    Sample: ({ id }) => {
      const title = `**${plain.sample}: ${SAMPLES[id as SampleId].title[locale]}** ([${plain.run}](${page}))`;
      const files = sampleFiles(id as SampleId, locale);
      return [title, ...files.map(({ name, text }) => fenced(`\`${name}\``, 'js', text))].join(
        '\n\n',
      );
    },
    Scenario: ({ id }) => `**${titleOf(id as ScenarioId)}**`,
    Term: ({ id }, { '': text }) => text ?? TERMS[id as TermId].name[locale],
  };
}
