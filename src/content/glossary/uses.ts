import type { ChapterSlug } from '../chapters/order.ts';
import { sectionsOf } from '../chapters/sections.ts';

/** A section that marks a term. */
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

/** The sections that mark each term, by its id, in reading order; a section counts once. */
export function usesOfTerms(
  chapters: readonly ReadChapter[],
): ReadonlyMap<string, readonly TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const { slug, body } of chapters) {
    for (const { id: section, title, text } of sectionsOf(body)) {
      const ids = new Set([...text.matchAll(/<Term id="([\w-]+)"/g)].map(([, id]) => id ?? ''));
      for (const id of ids) uses.set(id, [...(uses.get(id) ?? []), { slug, section, title }]);
    }
  }
  return uses;
}
