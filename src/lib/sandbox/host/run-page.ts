import type { StageWords } from '../environment/types.ts';
import type { Registry } from './registry.ts';
import type { Ways } from './ways.ts';

/** What a run has of its page. */
export interface RunPage {
  readonly window: Window & typeof globalThis;
  /** How the runner comes into a frame. */
  readonly ways: Ways;
  /** What the frame itself says. */
  readonly words: StageWords;
  readonly registry: Registry;
  /** Milliseconds of the page's clock. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}
