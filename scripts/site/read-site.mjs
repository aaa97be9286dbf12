import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { defaultTreeAdapter as tree, parse } from 'parse5';

/**
 * A page of a built site.
 * @typedef {object} BuiltPage
 * @property {string} path address below the site's base, such as `en/` or `404.html`
 * @property {string} html
 * @property {readonly PageElement[]} elements in document order
 */

/**
 * @typedef {object} PageElement
 * @property {string} name in lower case, such as `a`
 * @property {Readonly<Record<string, string>>} attributes
 * @property {string} text of the element's own text nodes
 */

/**
 * All elements of a page, as a browser would find them.
 * @param {string} html
 * @returns {readonly PageElement[]}
 */
export function readElements(html) {
  /** @type {PageElement[]} */
  const elements = [];
  const visit = (/** @type {import('parse5').DefaultTreeAdapterTypes.ParentNode} */ parent) => {
    for (const node of tree.getChildNodes(parent)) {
      if (!tree.isElementNode(node)) continue;
      const texts = tree.getChildNodes(node).filter((child) => tree.isTextNode(child));
      elements.push({
        name: node.tagName.toLowerCase(),
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        text: texts.map((text) => text.value).join(''),
      });
      visit('content' in node ? node.content : node);
    }
  };
  visit(parse(html));
  return elements;
}

/**
 * Reads all pages of a built site.
 * @param {string} folder
 * @returns {Promise<readonly BuiltPage[]>} sorted by address
 */
export async function readPages(folder) {
  const files = await listFiles(folder);
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    pages.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      return { path, html, elements: readElements(html) };
    }),
  );
}

/**
 * All files of a folder, as paths with slashes.
 * @param {string} folder
 */
export async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'));
}
