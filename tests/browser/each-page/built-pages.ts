import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Folder of the built site that the tests serve. */
const builtSite = resolve(import.meta.dirname, '../../..', process.env['PCSCOPE_OUT'] ?? 'dist');

/**
 * Addresses of all pages that a reader may come to, sorted, such as `/en/`. Documents of other
 * names than `index.html` and `404.html` live in frames.
 */
export function builtPages(): readonly string[] {
  return readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => /\/(index|404)\.html$/.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
