/**
 * The chapters in reading order, free of language. A chapter exists when `<locale>/<slug>.mdx` does;
 * the others are listed without a link.
 */
export const CHAPTERS = [
  { number: 1, slug: 'introduction' },
  { number: 2, slug: 'configuration' },
  { number: 3, slug: 'methods' },
  { number: 4, slug: 'events' },
  { number: 5, slug: 'states' },
  { number: 6, slug: 'media' },
  { number: 7, slug: 'data-channels' },
  { number: 8, slug: 'patterns' },
  { number: 9, slug: 'debugging' },
  { number: 10, slug: 'summary' },
  { number: 11, slug: 'full-app' },
  { number: 12, slug: 'errors' },
  { number: 13, slug: 'performance' },
] as const;

/** Last part of a chapter's address, the same in every language. */
export type ChapterSlug = (typeof CHAPTERS)[number]['slug'];
