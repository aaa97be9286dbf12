import type { ChapterSlug } from './order.ts';
import { sectionsOf, type Section } from './sections.ts';
import type { SampleId } from '../samples/catalog.ts';

/** The chapters in which samples are met, each with its samples in the order of its text. */
export interface SamplesOfChapter {
  readonly slug: ChapterSlug;
  readonly samples: readonly { readonly id: SampleId; readonly section: Section }[];
}

/**
 * Where readers meet the samples, in reading order; a chapter without any is left out.
 * @param chapters in reading order, their bodies in MDX, whose names were checked by the build
 */
export function samplesByChapter(
  chapters: readonly { readonly slug: ChapterSlug; readonly body: string }[],
): readonly SamplesOfChapter[] {
  return chapters
    .map(({ slug, body }) => ({
      slug,
      samples: sectionsOf(body).flatMap((section) =>
        [...section.text.matchAll(/<Sample id="([\w-]+)"/g)].map(([, id]) => ({
          id: id as SampleId,
          section,
        })),
      ),
    }))
    .filter(({ samples }) => samples.length > 0);
}
