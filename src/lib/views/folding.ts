import type { Prefix } from '../trace/trace.ts';
import type { Fold } from './fold.ts';

/**
 * Events from one kept state to the next. States share structure, so a checkpoint costs little; at a few µs an event
 * the way from one to any point between stays below a frame, for all views together.
 */
const CHECKPOINT_EVERY = 256;

/** The states of one fold over one trace, at any length of its prefix. */
export interface Folding<S> {
  /**
   * The view of the first `length` events (brought into 0 … the trace's length). The next event costs one step, any
   * other point at most 255 where the trace was folded before, else the way there. The same length gives the same object.
   */
  at(length: number): S;
  /**
   * Folds ahead by about `events` (whole checkpoints of 256), so that a later scrub finds one near: for idle time after
   * a long trace was loaded. `true` when nothing is left to do.
   */
  warm(events: number): boolean;
}

/** Folds `trace` with `fold`, now and as it grows. What the trace has once given must not change. */
export function createFolding<S>(fold: Fold<S>, trace: Prefix): Folding<S> {
  /** State at `index * CHECKPOINT_EVERY` events. Only a cache: nothing is seen of it from outside. */
  const checkpoints: S[] = [fold.initial];
  let lastLength = 0;
  let lastState = fold.initial;

  function goTo(length: number): S {
    const kept = Math.min(Math.floor(length / CHECKPOINT_EVERY), checkpoints.length - 1);
    let position = kept * CHECKPOINT_EVERY;
    let state = checkpoints[kept] as S;
    if (lastLength <= length && lastLength > position) {
      position = lastLength;
      state = lastState;
    }
    while (position < length) {
      const event = trace.at(position);
      if (event !== undefined) state = fold.step(state, event);
      position += 1;
      if (position === checkpoints.length * CHECKPOINT_EVERY) checkpoints.push(state);
    }
    return state;
  }

  return {
    at(length) {
      const wanted = Math.max(0, Math.min(Math.trunc(length) || 0, trace.length));
      if (wanted !== lastLength) {
        lastState = goTo(wanted);
        lastLength = wanted;
      }
      return lastState;
    },
    warm(events) {
      const portion = Math.max(1, Math.ceil(events / CHECKPOINT_EVERY));
      const target = (checkpoints.length - 1 + portion) * CHECKPOINT_EVERY;
      goTo(Math.min(target, trace.length));
      return checkpoints.length * CHECKPOINT_EVERY > trace.length;
    },
  };
}
