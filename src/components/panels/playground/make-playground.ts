import type { Locale } from '../../../content/ui/locale.ts';
import type { WorkspaceMode } from '../../../content/ui/playground.types.ts';
import { draftKey } from '../../../lib/drafts/index.ts';
import { makeBench } from '../sample/make-bench.ts';
import { benchLoaders } from '../workbench/load.ts';
import type { Compiler, Workbench } from '../workbench/types.ts';
import { createPlayground, ownProgram, type OpenedSample, type Playground } from './model.ts';
import { FIRST_MODE, type PlaygroundProps } from './props.ts';
import type { PlaygroundPanelWords } from './words.ts';

/** Where the workspace that was used last is remembered. */
const MODE_KEY = 'pcscope:playground';

function rememberedMode(): WorkspaceMode | undefined {
  try {
    const mode = localStorage.getItem(MODE_KEY);
    return mode === 'one-file' || mode === 'two-files' ? mode : undefined;
  } catch {
    // Storage can be switched off; then every visit begins alike.
    return undefined;
  }
}

function rememberMode(mode: WorkspaceMode): void {
  try {
    localStorage.setItem(MODE_KEY, mode);
  } catch {
    // As above.
  }
}

/** A sample with its code, which no page carries before somebody opens one. */
async function loadSample(id: string, locale: Locale): Promise<OpenedSample> {
  const [{ SAMPLES }, { sampleFiles, writtenFiles }] = await Promise.all([
    import('../../../content/samples/catalog.ts'),
    import('../../../content/samples/texts.ts'),
  ]);
  const known = id as keyof typeof SAMPLES;
  return {
    files: sampleFiles(known, locale),
    needs: SAMPLES[known].needs,
    // The card of the same sample keeps its draft there, too.
    draftKey: draftKey(id, writtenFiles(known)),
  };
}

/** What a page has of the playground. */
export interface MadePlayground {
  readonly bench: Workbench;
  readonly playground: Playground;
  readonly loadCompiler: () => Promise<Compiler>;
}

/** Makes the playground of this page. Called where there is no window as well: nothing is asked of one yet. */
export function makePlayground(
  { templates, samples, runner }: PlaygroundProps,
  locale: Locale,
  words: PlaygroundPanelWords,
): MadePlayground {
  const program = ownProgram(FIRST_MODE, templates[FIRST_MODE]);
  const bench = makeBench({ program, runner, locale, words });
  const playground = createPlayground(
    {
      bench,
      templates,
      samples: samples.map(({ id }) => id),
      loadSample: (id) => loadSample(id, locale),
      readShare: async (hash) => (await import('../../../lib/share/index.ts')).readShare(hash),
      linkKey: (files) => draftKey('link', files),
      rememberedMode,
      rememberMode,
      navigate(hash) {
        if (location.hash === hash) void playground.follow(hash);
        else location.hash = hash;
      },
    },
    FIRST_MODE,
  );
  const load = benchLoaders(runner, locale, words.editor);
  return { bench, playground, loadCompiler: () => load.compiler() };
}
