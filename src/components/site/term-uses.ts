import { getCollection } from 'astro:content';

import { CHAPTERS, type ChapterSlug } from '../../content/chapters/order.ts';
import { TERMS } from '../../content/glossary/index.ts';
import { usesOfTerms, type TermUse } from '../../content/glossary/uses.ts';
import { SITE_WORDS } from '../../content/ui/index.ts';
import type { Locale } from '../../content/ui/locale.ts';

/** Where the chapters of a language meet each term first, by the ids of the terms. */
export async function termUses(locale: Locale): Promise<ReadonlyMap<string, readonly TermUse[]>> {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  const chapters = CHAPTERS.flatMap(({ slug }) => {
    const body = entries.find(({ id }) => id === `${locale}/${slug}`)?.body;
    return body === undefined ? [] : [{ slug, body }];
  });
  return usesOfTerms(chapters, TERMS, locale);
}

/** The title of a section, with its chapter where the section has no number of its own. */
export function titleOfUse({ slug, title }: TermUse, locale: Locale): string {
  if (/^\d/.test(title)) return title;
  return `${SITE_WORDS[locale].chapters.number(numberOf(slug))}, ${title}`;
}

const numberOf = (slug: ChapterSlug): number =>
  CHAPTERS.find((chapter) => chapter.slug === slug)!.number;
