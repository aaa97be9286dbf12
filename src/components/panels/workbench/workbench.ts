import { untracked } from '@preact/signals';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import { createScope } from '../scope/model.ts';
import { createEditing } from './editing.ts';
import { createMarks } from './marks.ts';
import { problemLine } from './problem-text.ts';
import { createRunning } from './running.ts';
import { createTexts } from './texts.ts';
import type { BenchLoaders, BenchProgram, DraftStore, Workbench } from './types.ts';

/** What a workbench is made of. */
export interface WorkbenchOptions {
  readonly program: BenchProgram;
  readonly drafts: DraftStore;
  readonly load: BenchLoaders;
  readonly locale: 'ko' | 'en';
  readonly words: SampleWords;
  /** Machines that the scope has diagrams of. */
  readonly machines: readonly MachineId[];
  readonly theme: () => 'light' | 'dark';
  readonly traceMeta: () => Trace['meta'];
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** Makes a workbench. Nothing is fetched, and nothing of it is in a page, before the reader wants it. */
export function createWorkbench(options: WorkbenchOptions): Workbench {
  const { words } = options;
  const scope = createScope(options.machines);
  const texts = createTexts(options);
  const running = createRunning({
    ...options,
    session: scope.session,
    texts,
    title: words.stage.frame,
  });
  const marks = createMarks(scope.session);
  const editing = createEditing({
    texts,
    load: options.load,
    onRun: () => void running.run(),
    marks(file) {
      const cause = marks.cause.value?.place;
      const playhead = marks.executed.value.byFile[file];
      return {
        ...(cause?.file === file && { cause: cause.line }),
        ...(playhead && { playhead: playhead.line }),
      };
    },
    problems: (file) =>
      running.problems.value.flatMap((problem) =>
        problem.place?.file === file
          ? [{ place: problem.place, message: problemLine(problem, words) }]
          : [],
      ),
  });
  return {
    scope,
    texts,
    running,
    marks,
    editing,
    dispose() {
      untracked(() => {
        texts.keep();
        running.stop();
        editing.close();
        scope.dispose();
      });
    },
  };
}
