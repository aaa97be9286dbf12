// Monaco's icons are a font of 700 pictures, 153 KB; what we use of it are some 60.
import { readFile } from 'node:fs/promises';

// Registers all icons.
import 'monaco-editor/base/common/codiconsLibrary.js';
import { getCodiconFontCharacters } from 'monaco-editor/base/common/codiconsUtil.js';
import subsetFont from 'subset-font';

/** Icons of finding, hovering and parameter hints; completions have one for each kind of thing, `symbol-…`. */
const NAMES = [
  ...['arrow-down', 'arrow-up', 'close', 'case-sensitive', 'whole-word', 'regex', 'preserve-case'],
  ...['replace', 'replace-all', 'selection', 'chevron-down', 'chevron-left', 'chevron-right'],
  ...['chevron-up', 'add', 'remove', 'copy', 'check', 'error', 'warning', 'info', 'light-bulb'],
  ...['lightbulb', 'loading', 'lock', 'ellipsis', 'gripper'],
];

/**
 * The part of Monaco's icon font that the editor shows.
 * @param {string} path of the whole font
 * @returns {Promise<Uint8Array>} a TrueType font
 * @throws {Error} when an icon has another name now
 */
export async function iconFont(path) {
  const characters = getCodiconFontCharacters();
  const symbols = Object.keys(characters).filter((name) => name.startsWith('symbol-'));
  const text = [...NAMES, ...symbols].map((name) => {
    const code = characters[name];
    if (code === undefined) throw new Error(`Monaco has no icon “${name}” any more`);
    return String.fromCodePoint(code);
  });
  return subsetFont(await readFile(path), text.join(''), { targetFormat: 'truetype' });
}
