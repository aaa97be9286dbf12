import type { Locale } from './locale.ts';
import { siteEn } from './site.en.ts';
import { siteKo } from './site.ko.ts';
import type { SiteWords } from './site.types.ts';

/**
 * Words of the pages in each language. For pages and layouts, which are rendered when the site is
 * built; islands import their own words, so that a page carries one language.
 */
export const SITE_WORDS: { readonly [L in Locale]: SiteWords } = { ko: siteKo, en: siteEn };
