import type { Locale } from '../../../content/ui/locale.ts';
import { createDrafts, pageStorage } from '../../../lib/drafts/index.ts';
import { engineOf } from '../../../lib/sources/pair/engine.ts';
import { CONNECTION_MACHINES } from '../../../lib/trace/states.ts';
import { benchLoaders } from '../workbench/load.ts';
import type { BenchProgram, Workbench } from '../workbench/types.ts';
import { createWorkbench } from '../workbench/workbench.ts';
import type { SampleCardWords } from './words.ts';

interface Surroundings {
  readonly program: BenchProgram;
  /** Address of the page that runs code. */
  readonly runner: string;
  readonly locale: Locale;
  readonly words: SampleCardWords;
}

/** As the page looks now. */
function theme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Makes a workbench of this page. Called where there is no window as well: nothing is asked of one yet. */
export function makeBench({ program, runner, locale, words }: Surroundings): Workbench {
  return createWorkbench({
    program,
    drafts: createDrafts(typeof window === 'undefined' ? undefined : pageStorage()),
    load: benchLoaders(runner, locale, words.editor),
    locale,
    words: words.sample,
    machines: CONNECTION_MACHINES,
    theme,
    traceMeta() {
      const engine = engineOf(navigator.userAgent);
      return { origin: 'live', startedAt: new Date().toISOString(), ...(engine && { engine }) };
    },
    after(ms, run) {
      const timer = window.setTimeout(run, ms);
      return () => {
        window.clearTimeout(timer);
      };
    },
  });
}
