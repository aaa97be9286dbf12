import type { Prefix } from '../trace/trace.ts';
import type { TraceEvent } from '../trace/events.ts';

/**
 * A view as a pure fold. `step` returns a new state and changes nothing: states share structure,
 * so keeping one per checkpoint costs little.
 */
export interface Fold<S> {
  readonly name: string;
  readonly initial: S;
  step(state: S, event: TraceEvent): S;
}

/** Folds all of `prefix` from the beginning. Tests use it; pictures use `createFolding`. */
export function foldPrefix<S>(fold: Fold<S>, prefix: Prefix): S {
  let state = fold.initial;
  for (let i = 0; i < prefix.length; i += 1) {
    const event = prefix.at(i);
    if (event !== undefined) state = fold.step(state, event);
  }
  return state;
}
