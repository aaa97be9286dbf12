import type { StageWords } from '../environment/types.ts';
import type { Registry } from './registry.ts';

/** What a run has of its page. */
export interface RunPage {
  readonly window: Window;
  /** Address of the runner page. */
  readonly url: string;
  /** What the frame itself says. */
  readonly words: StageWords;
  readonly registry: Registry;
  /** Milliseconds of the page's clock. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}
