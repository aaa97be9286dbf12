import type { StageWords } from '../environment/types.ts';
import type { Sandbox } from '../types.ts';
import { pageRegistry, type Registry } from './registry.ts';
import type { RunPage } from './run-page.ts';
import { startRun } from './run.ts';
import { createSpare } from './spare.ts';
import { waysTo } from './ways.ts';

/** What a sandbox needs of its page. */
export interface SandboxOptions {
  readonly document: Document;
  /** Address of the runner page, of this site or another. */
  readonly url: string;
  /** What the frame itself says. */
  readonly words: StageWords;
  /** What else runs in the page; default: that of all sandboxes of the page. */
  readonly registry?: Registry;
}

/**
 * Makes a sandbox. Nothing is in the page before it prepares or runs something.
 * @throws {TypeError} for a document that is in no window
 */
export function createSandbox({
  document,
  url,
  words,
  registry = pageRegistry,
}: SandboxOptions): Sandbox {
  const window = document.defaultView;
  if (window === null) throw new TypeError('a document without a window runs nothing');
  const page: RunPage = {
    window,
    ways: waysTo(url, window),
    words,
    registry,
    now: () => window.performance.now(),
    after(ms, run) {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
  };
  const spare = createSpare(page);
  return {
    prepare: (stage, title) => spare.prepare(stage, title),
    run: (options) => startRun(options, page, spare.take(options.stage)),
  };
}
