import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

import { fullAddress, pageAddress } from '../../../components/site/address.ts';
import { chapterMarkdown, type WrittenChapter } from '../../../components/site/markdown/index.ts';

export const getStaticPaths = (async () => {
  const entries = await getCollection('chapters');
  return entries.map(({ id, body = '', data: { title, lead } }) => {
    const [locale, slug] = id.split('/') as [WrittenChapter['locale'], WrittenChapter['slug']];
    return { params: { locale, slug }, props: { locale, slug, title, lead, body } };
  });
}) satisfies GetStaticPaths;

/** A chapter as plain Markdown. */
export const GET: APIRoute<WrittenChapter> = ({ props, site }) => {
  const page = fullAddress(pageAddress(props.locale, `chapters/${props.slug}/`), site);
  return new Response(chapterMarkdown(props, page));
};
