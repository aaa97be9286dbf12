// What can be wrong with a built site that its own build does not notice. Pure.

import {
  CARRIER_FILE,
  RUNNER_FILE,
  carrierPage,
  runnerPage,
} from '../integrations/runner-page.mjs';

/** @typedef {import('./read-site.mjs').BuiltPage} BuiltPage */

/** Attributes that make a browser fetch something, or that lead somewhere. */
const ADDRESS_ATTRIBUTES = [
  ...['src', 'href', 'poster', 'data', 'action', 'formaction'],
  ...['component-url', 'renderer-url', 'before-hydration-url'],
];
/** The elements whose `href` a reader follows; all others are fetched with the page. */
const LINKS = new Set(['a', 'area']);
/** `link` relations that name an address without fetching it. */
const NAMING_RELATIONS = /^(canonical|alternate|author|license|me|next|prev)$/;
/** Files of the code editor, which is some 900 KB. */
const EDITOR = /^assets\/editor-/;

/**
 * Reads a built site for what a strict Content-Security-Policy, a sub-path or an offline reader
 * would trip over.
 * @param {readonly BuiltPage[]} pages
 * @param {ReadonlySet<string>} files all files of the site, such as `en/index.html`
 * @param {string} base path that the site was built for, such as `/` or `/sub/path/`
 * @param {string} [runner] address of a runner page elsewhere
 * @returns {readonly string[]} one sentence per problem, each beginning with its page
 */
export function findProblems(pages, files, base, runner) {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const runnerScript = scriptOf(pages.find(({ path }) => path === RUNNER_FILE));
  return pages.flatMap((page) =>
    (page.path === RUNNER_FILE || page.path === CARRIER_FILE
      ? runnerProblems(page, runnerScript)
      : [
          ...policyProblems(page, runner),
          ...inlineProblems(page),
          ...addressProblems(page, { files, base, anchors }),
          ...languageProblems(page, base),
        ]
    ).map((problem) => `/${page.path}: ${problem}`),
  );
}

/**
 * The runner page, and the one that carries it, let code of their readers run, which no other page may: they have to be
 * what they were made as, to the byte.
 * @param {BuiltPage} page
 * @param {string} script
 */
function runnerProblems({ path, html }, script) {
  const made = path === RUNNER_FILE ? runnerPage(script) : carrierPage(script);
  return html === made ? [] : ['is not the page that was made'];
}

/** @param {BuiltPage | undefined} page */
const scriptOf = (page) => page?.elements.find(({ name }) => name === 'script')?.text ?? '';

/**
 * @param {BuiltPage} page
 * @param {string | undefined} runner
 */
function policyProblems({ elements }, runner) {
  const place = elements.findIndex(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const policy = elements[place];
  if (!policy) return ['has no Content-Security-Policy'];
  const text = policy.attributes['content'] ?? '';
  const directives = new Map(
    text.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return /** @type {const} */ ([name, values]);
    }),
  );
  const problems = [];
  if (/'unsafe-(inline|eval|hashes)'/.test(text)) problems.push('its policy allows unsafe code');
  /** What a directive allows; those that are absent follow `default-src`. */
  const allowed = (/** @type {string} */ name) =>
    directives.get(name) ?? directives.get('default-src') ?? ['*'];
  for (const name of ['script-src', 'style-src', 'connect-src']) {
    const values = allowed(name);
    if (!values.every((value) => /^'(self|none|sha(256|384|512)-.+)'$/.test(value))) {
      problems.push(`its policy opens ${name} to ${values.join(' ')}`);
    }
  }
  for (const value of allowed('frame-src')) {
    if (value !== "'self'" && value !== "'none'" && value !== runner) {
      problems.push(`its policy opens frame-src to ${value}`);
    }
  }
  if (allowed('object-src').join() !== "'none'") problems.push('its policy allows objects');
  if (elements.slice(0, place).some(({ name }) => name === 'script')) {
    problems.push('a script stands before its policy and escapes it');
  }
  return problems;
}

/** @param {BuiltPage} page */
function inlineProblems({ elements }) {
  return elements.flatMap(({ name: element, attributes }) =>
    Object.entries(attributes)
      .filter(
        ([name, value]) =>
          name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value),
      )
      .map(([name, value]) => `<${element} ${name}="${value}"> is blocked by the policy`),
  );
}

/**
 * @typedef {object} Site
 * @property {ReadonlySet<string>} files
 * @property {string} base
 * @property {ReadonlyMap<string, ReadonlySet<string>>} anchors the ids of each page
 */

/**
 * @param {BuiltPage} page
 * @param {Site} site
 */
function addressProblems({ path, elements }, site) {
  return elements.flatMap(({ name: element, attributes }) => {
    const names = element === 'link' && NAMING_RELATIONS.test(attributes['rel'] ?? '');
    const follows = LINKS.has(element) || names;
    return ADDRESS_ATTRIBUTES.flatMap((name) => {
      const address = attributes[name];
      if (address === undefined) return [];
      const problem = addressProblem(address, path, follows, site);
      return problem ? [`<${element} ${name}="${address}"> ${problem}`] : [];
    });
  });
}

/**
 * @param {string} address
 * @param {string} path of the page
 * @param {boolean} follows whether the reader goes there, instead of the browser fetching it
 * @param {Site} site
 * @returns {string | undefined}
 */
function addressProblem(address, path, follows, { files, base, anchors }) {
  const origin = 'http://site.invalid';
  let url;
  try {
    url = new URL(address, `${origin}${base}${path}`);
  } catch {
    return 'is not an address';
  }
  if (url.origin !== origin) {
    const harmless = follows ? /^(https:|mailto:|blob:)/ : /^(data:|blob:|about:)/;
    return harmless.test(url.href) ? undefined : 'leads to a third party';
  }
  if (!url.pathname.startsWith(base)) return `lies outside of ${base}`;
  const target = decodeURIComponent(url.pathname.slice(base.length));
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (!files.has(file)) return 'leads nowhere';
  if (!follows && EDITOR.test(target)) return 'fetches the editor before anyone edits';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const known = anchors.get(target);
  if (follows && anchor !== '' && known && !known.has(anchor)) return 'names no part of that page';
  return undefined;
}

/** The folder of a page's language. */
const LANGUAGE = /^(ko|en)\//;

/**
 * Links of a page lead to pages in its own language; one that changes the language says so by `hreflang`.
 * @param {BuiltPage} page
 * @param {string} base
 */
function languageProblems({ path, elements }, base) {
  const own = LANGUAGE.exec(path)?.[1];
  if (own === undefined) return [];
  return elements.flatMap(({ name, attributes: { href, hreflang } }) => {
    if (!LINKS.has(name) || href === undefined || !URL.canParse(href, `http://x${base}${path}`))
      return [];
    const { host, pathname } = new URL(href, `http://x${base}${path}`);
    const target = host === 'x' ? LANGUAGE.exec(pathname.slice(base.length))?.[1] : undefined;
    const link = `<${name} href="${href}">`;
    if (target === undefined) return [];
    if (target !== own && hreflang !== target) {
      return [`${link} leads from ${own} to ${target} and does not say so`];
    }
    if (hreflang !== undefined && hreflang !== target) {
      return [`${link} says that it leads to ${hreflang}, and does not`];
    }
    return [];
  });
}

/**
 * What an address may name of a page: its ids, and what it offers to choose from by such names (`#sample=close`).
 * @param {BuiltPage} page
 * @returns {ReadonlySet<string>}
 */
const anchorsOf = ({ elements }) =>
  new Set(
    elements.flatMap(({ name, attributes: { id, value } }) => [
      ...(id === undefined ? [] : [id]),
      ...(name === 'option' && value?.startsWith('#') ? [value.slice(1)] : []),
    ]),
  );
