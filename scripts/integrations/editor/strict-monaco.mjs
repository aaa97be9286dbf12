// What is changed of Monaco when it is bundled. Above all it learns to live under a policy that allows no inline styles.
// It writes styles in two ways that such a policy blocks: as text of <style> elements, all made in one function, and as
// `style="…"` in strings of HTML. Both are led to src/lib/editor/monaco/strict-styles.ts, which does the same through
// the CSSOM, as the policy allows.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { iconFont } from './icon-font.mjs';

/** @typedef {readonly [from: string, to: string]} Change */

const STRICT = resolve(import.meta.dirname, '../../../src/lib/editor/monaco/strict-styles.ts');

/**
 * What is changed in which module, below `esm/vs/`. A text that is not there any more fails the build, so a new version
 * of Monaco cannot slip through.
 * @type {Readonly<Record<string, readonly Change[]>>}
 */
const CHANGES = {
  'base/browser/domStylesheets.js': [
    ["const style = document.createElement('style');", 'const style = createSheet();'],
  ],
  'editor/browser/view/viewLayer.js': [
    ['this._domNode.innerHTML = newLinesHTML;', 'setHtml(this._domNode, newLinesHTML);'],
    [
      "lastChild.insertAdjacentHTML('afterend', newLinesHTML);",
      'insertHtmlAfter(lastChild, newLinesHTML);',
    ],
    ['hugeDomNode.innerHTML = invalidLinesHTML;', 'setHtml(hugeDomNode, invalidLinesHTML);'],
  ],
  'editor/browser/view/domLineBreaksComputer.js': [
    ['containerDomNode.innerHTML = trustedhtml;', 'setHtml(containerDomNode, trustedhtml);'],
  ],
  'editor/browser/widget/markdownRenderer/browser/editorMarkdownCodeBlockRenderer.js': [
    ['root.innerHTML = content;', 'setHtml(root, content);'],
  ],
  'editor/browser/widget/diffEditor/components/diffEditorViewZones/renderLines.js': [
    ['domNode.innerHTML = trustedhtml;', 'setHtml(domNode, trustedhtml);'],
  ],
  'editor/standalone/browser/colorizer.js': [
    ['domNode.innerHTML = trustedhtml;', 'setHtml(domNode, trustedhtml);'],
  ],
  'editor/browser/controller/editContext/native/screenReaderContentRich.js': [
    ['domNode.innerHTML = trustedhtml;', 'setHtml(domNode, trustedhtml);'],
  ],
  // It waits for the first file of a language, which was opened long before it is loaded: we start it.
  'languages/features/typescript/register.js': [
    ['languages.onLanguage("typescript", ', 'void ('],
    ['languages.onLanguage("javascript", ', 'void ('],
  ],
};

/** The helper of language services registers every feature that Monaco has: we choose ours. */
const EVERY_FEATURE = 'internal/common/workers.js';

/**
 * An esbuild plugin.
 * @returns {import('esbuild').Plugin}
 */
export function strictMonaco() {
  return {
    name: 'strict-monaco',
    setup(build) {
      build.onLoad(
        { filter: /[\\/]monaco-editor[\\/]esm[\\/]vs[\\/].*\.js$/ },
        async ({ path }) => {
          const name = path.replace(/\\/g, '/').replace(/^.*\/monaco-editor\/esm\/vs\//, '');
          const changes = CHANGES[name];
          if (changes === undefined && name !== EVERY_FEATURE) return undefined;
          const text = await readFile(path, 'utf8');
          if (changes === undefined) return { contents: withoutSideEffects(text, name) };
          const helpers = `import { createSheet, setHtml, insertHtmlAfter } from ${JSON.stringify(STRICT)};\n`;
          return { contents: helpers + withChanges(text, changes, name), loader: 'js' };
        },
      );
      build.onLoad({ filter: /[\\/]codicon\.ttf$/ }, async ({ path }) => ({
        contents: await iconFont(path),
        loader: 'file',
      }));
    },
  };
}

/**
 * @param {string} text of a module
 * @param {readonly Change[]} changes
 * @param {string} name of the module, for the error
 * @returns {string}
 * @throws {Error} when a text to be changed does not stand there exactly once
 */
export function withChanges(text, changes, name) {
  return changes.reduce((before, [from, to]) => {
    const parts = before.split(from);
    if (parts.length !== 2) {
      throw new Error(`Monaco has changed: ${name} holds “${from}” ${parts.length - 1} times`);
    }
    return parts.join(to);
  }, text);
}

/**
 * Takes away imports of modules for what they do when they are loaded.
 * @param {string} text
 * @param {string} name of the module, for the error
 */
function withoutSideEffects(text, name) {
  const lean = text.replace(/^import '[^']+';$/gm, '');
  if (lean === text) throw new Error(`Monaco has changed: ${name} imports no features`);
  return lean;
}
