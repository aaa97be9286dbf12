import type { ChapterSlug } from '../chapters/order.ts';
import { sectionsOf } from '../chapters/sections.ts';
import type { Locale } from '../ui/locale.ts';
import { firstUses } from './first-uses.ts';
import type { Term } from './types.ts';

/** The section of a chapter that names a term first. */
export interface TermUse {
  readonly slug: ChapterSlug;
  /** Of the heading. */
  readonly section: string;
  readonly title: string;
}

/** What the uses are read from: one chapter of one language. */
interface ReadChapter {
  readonly slug: ChapterSlug;
  /** MDX without its frontmatter. */
  readonly body: string;
}

/** Where each term is met first in each chapter that names it, by its id, in reading order. */
export function usesOfTerms(
  chapters: readonly ReadChapter[],
  terms: Readonly<Record<string, Term>>,
  locale: Locale,
): ReadonlyMap<string, readonly TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const { slug, body } of chapters) {
    const met = new Set<string>();
    for (const { id: section, title, text } of sectionsOf(body)) {
      for (const { id } of firstUses(text, terms, locale)) {
        if (met.has(id)) continue;
        met.add(id);
        uses.set(id, [...(uses.get(id) ?? []), { slug, section, title }]);
      }
    }
  }
  return uses;
}
