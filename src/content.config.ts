import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/**
 * Chapters by language: `<locale>/<slug>`. Frontmatter holds words only; order and numbers are in
 * `content/chapters/order.ts`, once for all languages.
 */
const chapters = defineCollection({
  loader: glob({ base: './src/content/chapters', pattern: '{ko,en}/*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** For search engines, link previews and the chapter list. */
    description: z.string().min(40).max(200),
    /** The sentence under the title. */
    lead: z.string().min(1),
    /** Rises with every change of content; a reader is told when the other language is ahead. */
    revision: z.int().positive(),
  }),
});

export const collections = { chapters };
