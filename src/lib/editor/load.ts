/**
 * The way into the editor; reached only by `import()`, so that a page carries none of it:
 *
 *     const { loadEditor } = await import('../../lib/editor/load.ts');
 *     const editor = await loadEditor({ words: editorKo, globals: GLOBALS_TEXT });
 *     editor.open({ id: 'create-offer/main.ts', name: 'main.ts', text }, place, listener);
 *     editor.focus();
 *
 * A page has one editor: it is moved by `open` from sample to sample. What it shows under the text (the way out, a note,
 * problems in the plain editor) is part of what it puts into `place`.
 */
import type { CodeEditor, EditorOptions } from './types.ts';

/** Where the built editor is; written here by `scripts/integrations/editor.mjs`. */
declare const PCSCOPE_EDITOR: {
  /** Path of its folder below the site's base, with a slash at its end. */
  readonly folder: string;
  /** Modules that the full editor needs at once, which a browser finds one after the other if nobody tells it. */
  readonly modules: readonly string[];
};

/** What the built files export; they are bundled apart from the pages, see `scripts/integrations/editor/bundle.mjs`. */
export interface EditorModule {
  readonly create: (options: EditorOptions, surroundings: Surroundings) => CodeEditor;
}

/** Where the editor finds its other files, and why it is this one. */
export interface Surroundings {
  /** Address of the folder of its files, with a slash at its end. */
  readonly folder: string;
  /** The plain editor stands in for one that could not be fetched. */
  readonly standsIn: boolean;
}

/**
 * Fetches the editor and makes one: Monaco where a mouse is at hand, a plain one on touch screens, which Monaco does
 * not support, and wherever Monaco cannot be fetched.
 * @throws {TypeError} when even the plain one cannot be fetched: no network, and never visited before
 */
export async function loadEditor(options: EditorOptions): Promise<CodeEditor> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const folder = new URL(`${base}${PCSCOPE_EDITOR.folder}`, location.href).href;
  if (!hasFinePointer()) return create('plain', options, { folder, standsIn: false });
  try {
    for (const module of PCSCOPE_EDITOR.modules) addLink('modulepreload', `${folder}${module}`);
    const words = options.words.locale === 'ko' ? loadWords(folder) : Promise.resolve();
    return await create('monaco', options, { folder, standsIn: false }, words);
  } catch {
    return create('plain', options, { folder, standsIn: true });
  }
}

/** Whether the main way of pointing is a mouse or its like. */
const hasFinePointer = (): boolean => !matchMedia('(pointer: coarse)').matches;

/** @param ready is waited for before the module is evaluated */
async function create(
  name: 'monaco' | 'plain',
  options: EditorOptions,
  surroundings: Surroundings,
  ready?: Promise<void>,
): Promise<CodeEditor> {
  const { folder } = surroundings;
  const styles = loadStyles(`${folder}${name}.css`);
  // What fails first is told; this one may fail as well, unheard.
  styles.catch(() => undefined);
  await ready;
  const module = (await import(/* @vite-ignore */ `${folder}${name}.js`)) as EditorModule;
  await styles;
  return module.create(options, surroundings);
}

/**
 * Monaco's own words in Korean, which it reads while it is evaluated; the English ones are in its code. Without them it
 * speaks English.
 */
async function loadWords(folder: string): Promise<void> {
  await import(/* @vite-ignore */ `${folder}words.ko.js`).catch(() => undefined);
}

/** Adds a style sheet to the page, once; settles when it holds. */
function loadStyles(href: string): Promise<void> {
  const present = document.querySelector<HTMLLinkElement>(`link[href="${href}"]`);
  if (present?.sheet) return Promise.resolve();
  present?.remove();
  const link = addLink('stylesheet', href);
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new TypeError(`No style sheet at ${href}`));
    });
  });
}

function addLink(rel: 'stylesheet' | 'modulepreload', href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  document.head.append(link);
  return link;
}
