/** Where a workbench gets its parts from: each is fetched when it is first wanted, and once for the whole page. */
import type { Locale } from '../../../content/ui/locale.ts';
import type { CodeEditor, EditorWords } from '../../../lib/editor/types.ts';
import type { StageWords } from '../../../lib/sandbox/environment/types.ts';
import type { Sandbox } from '../../../lib/sandbox/types.ts';
import type { BenchLoaders } from './types.ts';

/** Fetches something once; what failed is tried again at the next wish. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** What the frame of a run says. */
async function stageWords(locale: Locale): Promise<StageWords> {
  return locale === 'ko'
    ? (await import('../../../content/ui/stage.ko.ts')).stageKo
    : (await import('../../../content/ui/stage.en.ts')).stageEn;
}

/** What the reader's code finds there, as declarations that explain it in one language. */
async function globals(locale: Locale): Promise<string> {
  const [{ declareGlobals }, words] = await Promise.all([
    import('../../../lib/sandbox/environment/globals.ts'),
    locale === 'ko'
      ? import('../../../content/ui/globals.ko.ts').then(({ globalsKo }) => globalsKo)
      : import('../../../content/ui/globals.en.ts').then(({ globalsEn }) => globalsEn),
  ]);
  return declareGlobals(words);
}

/** One editor for all workbenches of the page. */
let loadEditor: (() => Promise<CodeEditor>) | undefined;

const sandboxes = new Map<string, () => Promise<Sandbox>>();

/**
 * Loaders of the parts in one language.
 * @param runner address of the page that runs code
 */
export function benchLoaders(
  runner: string,
  locale: Locale,
  words: () => Promise<EditorWords>,
): BenchLoaders {
  const sandbox =
    sandboxes.get(runner) ??
    once(async () => {
      const [{ createSandbox }, stage] = await Promise.all([
        import('../../../lib/sandbox/host/sandbox.ts'),
        stageWords(locale),
      ]);
      return createSandbox({ document, url: runner, words: stage });
    });
  sandboxes.set(runner, sandbox);
  loadEditor ??= once(async () => {
    const [editor, texts] = await Promise.all([import('../../../lib/editor/load.ts'), words()]);
    return editor.loadEditor({ words: texts, globals: await globals(locale) });
  });
  return {
    async compiler() {
      const [{ compileProgram }, { inferNeeds }] = await Promise.all([
        import('../../../lib/sandbox/compile/index.ts'),
        import('../../../lib/sandbox/needs.ts'),
      ]);
      return { compile: compileProgram, inferNeeds };
    },
    sandbox,
    editor: loadEditor,
  };
}
