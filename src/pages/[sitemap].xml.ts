import type { APIRoute } from 'astro';

import { fullAddress, pageAddress } from '../components/site/address.ts';
import { listPages } from '../components/site/pages.ts';
import { sitemapXml } from '../components/site/sitemap.ts';
import { LOCALES } from '../content/ui/locale.ts';

/** A map holds absolute addresses: where the build does not know the site's own, there is none. */
export const getStaticPaths = () =>
  import.meta.env.SITE === undefined ? [] : [{ params: { sitemap: 'sitemap' } }];

/** The map of the site for search engines. */
export const GET: APIRoute = async ({ site }) => {
  const paths = await Promise.all(LOCALES.map(listPages));
  const everywhere = [...new Set(paths.flat())];
  const pages = everywhere.map((path) =>
    LOCALES.flatMap((language, index) =>
      paths[index]?.includes(path)
        ? [{ language, address: fullAddress(pageAddress(language, path), site) }]
        : [],
    ),
  );
  return new Response(sitemapXml(pages));
};
