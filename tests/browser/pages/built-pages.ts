import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Folder of the built site that the tests serve. */
const builtSite = resolve(import.meta.dirname, '../../..', process.env['PCSCOPE_OUT'] ?? 'dist');

/** Addresses of all built pages, sorted, such as `/en/`. */
export function builtPages(): readonly string[] {
  return readdirSync(builtSite, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}
