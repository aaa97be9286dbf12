import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, it } from 'vitest';

import { chapterMarkdown } from '../../src/components/site/markdown/index.ts';
import type { ChapterSlug } from '../../src/content/chapters/order.ts';
import { LOCALES } from '../../src/content/ui/locale.ts';

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([found]) => found);

const chapters = LOCALES.flatMap((locale) =>
  globSync(`src/content/chapters/${locale}/*.mdx`)
    .sort()
    .map((file) => ({ locale, slug: basename(file, '.mdx') as ChapterSlug, file })),
);

describe.each(chapters)('$file as plain Markdown', ({ locale, slug, file }) => {
  const body = readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const page = `https://a.example/${locale}/chapters/${slug}/`;
  const markdown = chapterMarkdown({ locale, slug, title: 'T', lead: 'L', body }, page);
  const words = markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');

  it('holds no furniture and no ids of headings', () => {
    expect(all(words, /<\/?[A-Za-z][^>]*>/g)).toEqual([]);
    expect(all(words, /\{#/g)).toEqual([]);
    expect(words).not.toContain('undefined');
  });

  it('keeps every heading, and every claim with how it is known', () => {
    const headings = /^#{2,3} /gm;
    expect(all(words, headings)).toHaveLength(all(body, headings).length);
    const known = all(words, / \[(?:measured|실측|\[(?:§|RFC|[a-z-]+ §))/g).length;
    expect(known).toBeGreaterThanOrEqual(all(body, /<Claim /g).length);
  });

  it('holds every sample as code, and only full links', () => {
    expect(all(markdown, /```(js|python|ts)\n/g).length).toBeGreaterThanOrEqual(
      all(body, /<(Sample|DjangoFile|Reference) /g).length,
    );
    const links = [...words.matchAll(/\]\(([^)]*)\)/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });
});
