import { getCollection } from 'astro:content';

import { CHAPTERS, type ChapterSlug } from '../../content/chapters/order.ts';
import type { Locale } from '../../content/ui/locale.ts';

/** A chapter of the plan, and whether it can be read. */
export interface ListedChapter {
  readonly number: number;
  readonly slug: ChapterSlug;
  readonly exists: boolean;
}

/** All chapters of the plan in reading order, with those that exist in `locale` marked. */
export async function listChapters(locale: Locale): Promise<readonly ListedChapter[]> {
  const written = new Set((await getCollection('chapters')).map(({ id }) => id));
  return CHAPTERS.map((chapter) => ({
    ...chapter,
    exists: written.has(`${locale}/${chapter.slug}`),
  }));
}
