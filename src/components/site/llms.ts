import { getCollection } from 'astro:content';

import { SITE_WORDS } from '../../content/ui/index.ts';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../../content/ui/locale.ts';
import { fullAddress, pageAddress, siteAddress } from './address.ts';
import { listChapters } from './chapters.ts';

/**
 * What a program that reads texts finds in a language: its chapters in Markdown, and the other pages.
 * @see https://llmstxt.org
 */
export async function llmsText(locale: Locale, site: URL | undefined): Promise<string> {
  const { plain, glossary, samples, playground, labs } = SITE_WORDS[locale];
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  const chapters = (await listChapters(locale)).flatMap(({ slug, number }) => {
    const data = entries.find(({ id }) => id === `${locale}/${slug}`)?.data;
    const address = fullAddress(siteAddress(`${locale}/chapters/${slug}.md`), site);
    return data ? [`- [${String(number)}. ${data.title}](${address}): ${data.description}`] : [];
  });
  const pages = (
    [
      [glossary.title, 'glossary/', glossary.description],
      [samples.link, 'samples/', samples.open],
      [playground.link, 'playground/', playground.text],
      [labs.link, 'labs/', labs.text],
    ] as const
  ).map(
    ([title, path, text]) =>
      `- [${title}](${fullAddress(pageAddress(locale, path), site)}): ${text}`,
  );
  const others = LOCALES.filter((other) => other !== locale).map((other) => {
    const address = fullAddress(siteAddress(`${other}/llms.txt`), site);
    return `- [${LANGUAGE_NAMES[other]}](${address})`;
  });
  return `${[
    '# Pcscope',
    `> ${plain.about}`,
    `## ${plain.chapters}`,
    chapters.join('\n'),
    `## ${plain.other}`,
    [...pages, ...others].join('\n'),
  ].join('\n\n')}\n`;
}
