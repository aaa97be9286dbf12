import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Folder of the built site that the tests serve. */
const builtSite = resolve(import.meta.dirname, '../../..', process.env['PCSCOPE_OUT'] ?? 'dist');

/** What follows the language in an address, such as `/labs/` of `/en/labs/`. */
export const withoutLanguage = (path: string): string => path.replace(/^\/(ko|en)\//, '/');

/**
 * Addresses of the pages that a reader may come to, sorted, such as `/en/`: all of them, but of the terms of the glossary,
 * which are one like the other, every tenth. Documents of other names than `index.html` and `404.html` live in frames.
 */
export function builtPages(): readonly string[] {
  const pages = readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => /\/(index|404)\.html$/.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  const isTerm = (path: string): boolean => /\/glossary\/./.test(path);
  const terms = [...new Set(pages.filter(isTerm).map(withoutLanguage))];
  return pages.filter((path) => !isTerm(path) || terms.indexOf(withoutLanguage(path)) % 10 === 0);
}
