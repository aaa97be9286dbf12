import { SITE_WORDS } from '../../../content/ui/index.ts';
import { LANGUAGE_NAMES, type Locale } from '../../../content/ui/locale.ts';
import { CHAPTERS, type ChapterSlug } from '../../../content/chapters/order.ts';
import { plainFurniture } from './furniture.ts';
import { withFullLinks } from './links.ts';
import { readElements } from './read.ts';
import { writeMarkdown } from './write.ts';

/** A chapter as it is written. */
export interface WrittenChapter {
  readonly locale: Locale;
  readonly slug: ChapterSlug;
  readonly title: string;
  readonly lead: string;
  /** MDX without its frontmatter. */
  readonly body: string;
}

/**
 * A chapter as plain Markdown: its furniture in words, samples as blocks of code, claims with how they are known.
 * @param page address of its page, absolute or from the host's root
 * @throws {Error} naming the chapter, if it holds what has no plain form
 */
export function chapterMarkdown(
  { locale, slug, title, lead, body }: WrittenChapter,
  page: string,
): string {
  const words = SITE_WORDS[locale];
  const { number } = CHAPTERS.find((chapter) => chapter.slug === slug)!;
  try {
    const text = writeMarkdown(readElements(body), plainFurniture(locale, page))
      .replace(/^(#{2,3} .+?) \{#[\w-]+\}$/gm, '$1')
      .replace(/\n{3,}/g, '\n\n');
    const head = [
      `# ${words.chapters.number(number)}: ${title}`,
      lead,
      `${words.plain.page}: [Pcscope, ${LANGUAGE_NAMES[locale]}](${page})`,
      words.plain.known,
    ];
    return withFullLinks(`${head.join('\n\n')}\n\n${text.trim()}\n`, page);
  } catch (cause) {
    throw new Error(`src/content/chapters/${locale}/${slug}.mdx has no Markdown form`, { cause });
  }
}
