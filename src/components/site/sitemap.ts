/** One page in all of its languages. */
export type Translations = readonly { readonly language: string; readonly address: string }[];

/**
 * The map of a site for search engines: each page with its address in every language.
 * @param pages addresses are absolute
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(pages: readonly Translations[]): string {
  const urls = pages.flatMap((translations) => {
    const links = translations.map(
      ({ language, address }) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`,
    );
    return translations.map(({ address }) =>
      ['  <url>', `    <loc>${escaped(address)}</loc>`, ...links, '  </url>'].join('\n'),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

const escaped = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
