import type { Sandbox } from '../types.ts';
import { pageRegistry, type Registry } from './registry.ts';
import { startRun } from './run.ts';

/** What a sandbox needs of its page. */
export interface SandboxOptions {
  readonly document: Document;
  /** Address of the runner page, of this site or another. */
  readonly url: string;
  /** Default: the page's own. */
  readonly registry?: Registry;
}

/** Makes a sandbox. Nothing is in the page before it runs something. */
export function createSandbox({ document, url, registry = pageRegistry }: SandboxOptions): Sandbox {
  const window = document.defaultView;
  if (window === null) throw new TypeError('a document without a window runs nothing');
  const page = {
    window,
    url,
    registry,
    now: () => window.performance.now(),
    after(ms: number, run: () => void) {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
  };
  return {
    run: (options) => startRun(options, page),
  };
}
