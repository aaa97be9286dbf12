/** The languages of the site; also the first part of every address. Order: as a reader meets them. */
export const LOCALES = ['ko', 'en'] as const;

/** A language of the site. */
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: { readonly [L in Locale]: string } = { ko: '한국어', en: 'English' };
