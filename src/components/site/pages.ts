import { TERM_IDS } from '../../content/glossary/index.ts';
import { LAB_IDS } from '../../content/labs/catalog.ts';
import type { Locale } from '../../content/ui/locale.ts';
import type { PagePath } from './address.ts';
import { listChapters } from './chapters.ts';

/** Every page that a reader of a language may come to, the chapters in reading order. */
export async function listPages(locale: Locale): Promise<readonly PagePath[]> {
  const chapters = (await listChapters(locale)).filter(({ exists }) => exists);
  return [
    '',
    ...chapters.map(({ slug }) => `chapters/${slug}/` as const),
    'samples/',
    'playground/',
    'labs/',
    ...LAB_IDS.map((id) => `labs/${id}/` as const),
    'glossary/',
    ...TERM_IDS.map((id) => `glossary/${id}/` as const),
  ];
}
