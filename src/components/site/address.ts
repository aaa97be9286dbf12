import type { ChapterSlug } from '../../content/chapters/order.ts';
import type { TermId } from '../../content/glossary/index.ts';
import type { LabId } from '../../content/labs/catalog.ts';
import type { Locale } from '../../content/ui/locale.ts';

/** A page as it is in every language: what follows the language in its address. */
export type PagePath =
  | ''
  | 'glossary/'
  | `glossary/${TermId}/`
  | 'playground/'
  | 'samples/'
  | 'labs/'
  | `labs/${LabId}/`
  | `chapters/${ChapterSlug}/`;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a file of the site, such as `/theme.js`; carries the sub-path that the site is built for. */
export function siteAddress(path: string): string {
  return base + path;
}

/** Address of a page in a language, such as `/en/chapters/states/`; ends in a slash. */
export function pageAddress(locale: Locale, path: PagePath): string {
  return siteAddress(`${locale}/${path}`);
}

/** An address of the site as others need it: absolute when the build knows where the site will live, else from the host's root. */
export function fullAddress(address: string, site: URL | undefined): string {
  return site ? new URL(address, site).href : address;
}
