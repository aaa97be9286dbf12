// What is wrong with a chapter that its own build would not say, or not where. Pure.

/**
 * Everything that a chapter may name.
 * @typedef {object} Known
 * @property {ReadonlyMap<string, Names>} components by the name of a component
 * @property {ReadonlyMap<string, ReadonlySet<string>>} labParts what `only` may name, by the id of a lab
 * @property {ReadonlyMap<string, ReadonlySet<string>>} pages the parts of each page beside the chapters, by its address
 * below a language, such as `labs/faults/`
 */

/**
 * @typedef {object} Names
 * @property {string} what it is called to people, such as `sample`
 * @property {ReadonlySet<string>} ids
 * @property {string} list where they stand
 */

/**
 * @typedef {object} Chapter
 * @property {string} slug
 * @property {string} text the whole file
 */

/**
 * @typedef {object} Problem
 * @property {string} slug
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {string} message what is missing, and what was expected
 */

/** @typedef {{ message: string | undefined, index: number }} Found */

const HEADING = /^#{2,6} .*$/gm;
const HEADING_ID = / \{#([\w-]+)\}$/;
const COMPONENT = /<([A-Z]\w*)\b([^<>]*)>/g;
const LINK = /\bhref="([^"]*)"|\]\(([^)\s]*)\)/g;

/**
 * Reads the chapters of one language for what is missing in them.
 * @param {readonly Chapter[]} chapters all of them: they link to each other
 * @param {Known} known
 * @returns {readonly Problem[]} in the order of the chapters and of their text
 */
export function problemsOf(chapters, known) {
  const words = chapters.map(({ slug, text }) => ({ slug, text: withoutCode(text) }));
  const anchors = new Map(words.map(({ slug, text }) => [slug, headingIds(text)]));
  return words.flatMap(({ slug, text }) =>
    [
      ...headingProblems(text),
      ...[...text.matchAll(COMPONENT)].map(([, name = '', attributes = ''], place, all) => ({
        message: componentProblem(name, attributes, known),
        index: all[place]?.index ?? 0,
      })),
      ...[...text.matchAll(LINK)].map((match) => ({
        message: linkProblem(match[1] ?? match[2] ?? '', slug, anchors, known),
        index: match.index,
      })),
    ]
      .sort((one, other) => one.index - other.index)
      .flatMap(({ message, index }) =>
        message === undefined ? [] : [{ slug, message, ...placeIn(text, index) }],
      ),
  );
}

/**
 * @param {string} text
 * @param {number} index
 */
function placeIn(text, index) {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * The text with its code blanked, so that all else keeps its place.
 * @param {string} text
 */
const withoutCode = (text) =>
  text
    .replace(/^(```+|~~~+)[^]*?^\1/gm, blank)
    // An id in a heading may stand behind code, so code in headings is kept: it holds no tags.
    .replace(/`[^`\n]*[<\]][^`\n]*`/g, blank);

/** @param {string} code */
const blank = (code) => code.replace(/[^\n]/g, ' ');

/** @param {string} text */
const headingIds = (text) =>
  new Set([...text.matchAll(HEADING)].map(([line]) => HEADING_ID.exec(line)?.[1] ?? ''));

/** @param {string} text @returns {Found[]} */
function headingProblems(text) {
  const seen = new Set();
  return [...text.matchAll(HEADING)].map(({ 0: line, index }) => {
    const id = HEADING_ID.exec(line)?.[1];
    if (id === undefined) {
      return { index, message: 'The heading has no id; expected `## Title {#id}`.' };
    }
    const message = seen.has(id) ? `The heading id “${id}” is taken already.` : undefined;
    seen.add(id);
    return { index, message };
  });
}

/**
 * @param {string} name
 * @param {string} attributes
 * @param {Known} known
 */
function componentProblem(name, attributes, { components, labParts }) {
  const names = components.get(name);
  if (names === undefined) {
    return `There is no component <${name}>; expected one of ${list(components.keys())}.`;
  }
  const { what, ids, list: place } = names;
  if (ids.size === 0) return undefined;
  const id = attributeOf(attributes, 'id');
  if (id === undefined) return `<${name}> names no ${what}; expected an id of ${place}.`;
  if (!ids.has(id)) {
    return `There is no ${what} “${id}”; expected an id of ${place}${nearest(id, ids)}.`;
  }
  const only = name === 'Lab' ? attributeOf(attributes, 'only') : undefined;
  const parts = labParts.get(id);
  if (only === undefined || parts?.has(only)) return undefined;
  return `The lab “${id}” has no part “${only}”; expected one of ${list(parts ?? [])}.`;
}

/** @param {string} attributes @param {string} name */
const attributeOf = (attributes, name) =>
  new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`).exec(attributes)?.[1];

/**
 * @param {string} address
 * @param {string} slug of the chapter that it stands in
 * @param {ReadonlyMap<string, ReadonlySet<string>>} anchors
 * @param {Known} known
 */
function linkProblem(address, slug, anchors, { pages }) {
  if (/^(https:|mailto:)/.test(address)) return undefined;
  const [path = '', anchor = ''] = address.split('#');
  const origin = 'http://site.invalid';
  const target = new URL(path, `${origin}/xx/chapters/${slug}/`);
  const [, below] = /^\/xx\/(.*)$/.exec(target.pathname) ?? [];
  if (target.origin !== origin || below === undefined || path.startsWith('/')) {
    return `The link “${address}” leaves the language; expected a link within it, such as ../methods/#close, or https:.`;
  }
  const [, chapter] = /^chapters\/([^/]*)\/$/.exec(below) ?? [];
  const ids = chapter === undefined ? pages.get(below) : anchors.get(chapter);
  if (ids === undefined) {
    return `The link “${address}” leads to no page; expected a chapter (${list(anchors.keys())}) or one of ${list(pages.keys())}.`;
  }
  if (anchor === '' || ids.has(anchor)) return undefined;
  const where = chapter === undefined ? below : `the chapter ${chapter}`;
  return `The link “${address}” names no heading: ${where} has no “${anchor}”${nearest(anchor, ids)}.`;
}

/** @param {Iterable<string>} names */
const list = (names) => [...names].join(', ');

/**
 * A name that was probably meant, as a clause.
 * @param {string} name
 * @param {ReadonlySet<string>} names
 */
function nearest(name, names) {
  const shares = (/** @type {string} */ other) =>
    other.split('-').filter((part) => name.split('-').includes(part)).length;
  const [best] = [...names].sort((one, other) => shares(other) - shares(one));
  return best !== undefined && shares(best) > 0 ? ` (is it “${best}”?)` : '';
}
