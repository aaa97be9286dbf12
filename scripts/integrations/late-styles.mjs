import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readElements } from '../site/read-site.mjs';

/** A class of a CSS module, as Vite writes it: `_name_hash_line`. */
const MODULE_CLASS = /\.(_[\w-]+_[a-z0-9]{5}_\d+)/gi;
/** Blocks that hold declarations or steps, no rules. */
const NO_RULES = /^@(font-face|keyframes|property|counter-style)/;
/** What begins a block, or what ends one. */
const BLOCK = /([^{};]*)\{|\}/g;
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** Parts of a list of selectors: no comma between brackets parts them. */
const selectorsOf = (/** @type {string} */ prelude) => prelude.split(/,(?![^()]*\))/);

/**
 * The classes of a style sheet all of whose rules are about classes of CSS modules, or stand inside such a rule.
 * @param {string} css minified, without braces in strings
 * @returns {ReadonlySet<string> | undefined} `undefined` if any rule is about something else
 */
export function moduleClasses(css) {
  /** @type {Set<string>} */
  const classes = new Set();
  /** For each open block: whether what it holds is covered by a module's class. @type {boolean[]} */
  const open = [];
  for (const [block, prelude] of css.matchAll(BLOCK)) {
    if (block === '}') {
      open.pop();
      continue;
    }
    const text = (prelude ?? '').trim();
    const names = [...text.matchAll(MODULE_CLASS)].map(([, name]) => name);
    for (const name of names) if (name !== undefined) classes.add(name);
    let covered = open.at(-1) === true;
    if (NO_RULES.test(text)) covered = true;
    else if (!text.startsWith('@') && !covered) {
      if (!selectorsOf(text).every((one) => one.search(MODULE_CLASS) >= 0)) return undefined;
      covered = true;
    }
    open.push(covered);
  }
  return classes;
}

/**
 * Puts off the style sheets that nothing in the page wears yet: their links stay where they are, and so keep their
 * order, with a `rel` that fetches nothing. `client-touch.ts` makes style sheets of them when an island wakes up.
 * @param {string} html
 * @param {(href: string) => string | undefined} readSheet
 * @returns {string}
 */
export function withLateStyles(html, readSheet) {
  const elements = readElements(html);
  // Without an island, nobody would ever fetch them.
  if (!elements.some(({ attributes }) => attributes['client'] === 'touch')) return html;
  const worn = new Set(
    elements.flatMap(({ attributes }) => attributes['class']?.split(/\s+/) ?? []),
  );
  return html.replace(LINK, (link, href) => {
    const css = readSheet(href);
    const classes = css === undefined ? undefined : moduleClasses(css);
    if (classes === undefined || classes.size === 0) return link;
    if ([...classes].some((name) => worn.has(name))) return link;
    return link.replace('rel="stylesheet"', 'rel="late-stylesheet"');
  });
}

/**
 * Astro integration: no page fetches a style sheet before something in it wears it. Astro links the sheets of
 * everything that a page may ever import.
 * @returns {import('astro').AstroIntegration}
 */
export function lateStyles() {
  let base = '/';
  return {
    name: 'pcscope:late-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        /** @type {Map<string, string>} */
        const sheets = new Map();
        for (const file of files.filter((name) => name.endsWith('.css'))) {
          const address = base + file.replaceAll('\\', '/');
          sheets.set(address, await readFile(join(folder, file), 'utf8'));
        }
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(folder, file), 'utf8');
          const late = withLateStyles(html, (href) => sheets.get(href));
          if (late !== html) await writeFile(join(folder, file), late);
        }
      },
    },
  };
}
