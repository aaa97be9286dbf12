// How heavy a page is before its reader does anything.
import { gzipSync } from 'node:zlib';

import { init, parse } from 'es-module-lexer';

/**
 * Gzipped bytes of one page. `totalBytes` is html + css + the JS that is not in the HTML itself;
 * `jsBytes` also holds the scripts that are, so that no script escapes its budget.
 * @typedef {object} Weight
 * @property {number} htmlBytes
 * @property {number} cssBytes
 * @property {number} jsBytes
 * @property {number} totalBytes
 * @property {readonly string[]} jsFiles addresses, sorted
 */

/** @param {string | Uint8Array} content */
export const gzipBytes = (content) => gzipSync(content, { level: 9 }).length;

/**
 * Weighs a page with all that it loads by itself: linked style sheets, scripts, the islands'
 * components and their renderer, and everything that these import statically.
 * What comes by `import()` is not counted: it waits for the reader, or a browser test finds it out.
 * @param {import('./read-site.mjs').BuiltPage} page
 * @param {(pathname: string) => string} readText text of a file by its address on the host
 * @param {string} base path that the site was built for
 * @returns {Promise<Weight>}
 */
export async function weighPage({ path, html, elements }, readText, base) {
  await init;
  const pathname = (/** @type {string} */ address, from = `${base}${path}`) =>
    new URL(address, `http://site.invalid${from}`).pathname;
  const addresses = (
    /** @type {(element: import('./read-site.mjs').PageElement) => (string | undefined)[]} */ read,
  ) => elements.flatMap((element) => read(element).flatMap((it) => (it ? [pathname(it)] : [])));

  const styles = new Set(
    addresses(({ name, attributes: { rel, href } }) =>
      name === 'link' && rel === 'stylesheet' ? [href] : [],
    ),
  );
  const waiting = addresses(({ name, attributes }) => {
    if (name === 'script') return [attributes['src']];
    if (name === 'link' && attributes['rel'] === 'modulepreload') return [attributes['href']];
    // An island of `client:touch` loads nothing before a reader turns to it.
    if (name !== 'astro-island' || attributes['client'] === 'touch') return [];
    return ['component-url', 'renderer-url', 'before-hydration-url'].map((url) => attributes[url]);
  });
  const scripts = new Set();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (scripts.has(next)) continue;
    scripts.add(next);
    const [imports] = parse(readText(next));
    for (const { type, specifier } of imports) {
      const waits = type === 'dynamic' || type === 'import-meta';
      if (!waits && specifier !== null) waiting.push(pathname(specifier, next));
    }
  }
  const inline = elements
    .filter(({ name, attributes }) => name === 'script' && attributes['src'] === undefined)
    .filter(({ attributes }) => !/json/.test(attributes['type'] ?? ''))
    .map(({ text }) => text)
    .join('\n');

  const sum = (/** @type {Iterable<string>} */ files) =>
    [...files].reduce((bytes, file) => bytes + gzipBytes(readText(file)), 0);
  const htmlBytes = gzipBytes(html);
  const cssBytes = sum(styles);
  const fileBytes = sum(scripts);
  return {
    htmlBytes,
    cssBytes,
    jsBytes: fileBytes + (inline === '' ? 0 : gzipBytes(inline)),
    totalBytes: htmlBytes + cssBytes + fileBytes,
    jsFiles: [...scripts].sort(),
  };
}
