import { StuckError } from './stuck-error.ts';

/** What a guard works with. Taken from the browser before any reader's code could replace it. */
export interface GuardOptions {
  /** Time in ms; only differences count. */
  readonly now: () => number;
  /** Calls back in a task of its own: when the event loop has got its turn. */
  readonly postTask: (callback: () => void) => void;
  /** How long, in ms, code may run while nothing else can; `Infinity`: as long as it likes. */
  readonly patienceMs: number;
  /** Code let nothing else happen for that long. `place`: the number that its guard was called with. Once per burst. */
  readonly onStuck: (place: number) => void;
}

/** Called by the code at every turn of a loop and at the beginning of every function. @throws {StuckError} */
export type Guard = (place: number) => void;

/** Calls before a burst is watched at all: a handler with a loop of three turns costs no task. */
const UNWATCHED_CALLS = 16;
/**
 * Calls between two looks at the clock, at most: a look costs some 50 ns, a call 2 ns. Not more, because the turns of
 * one loop may be slower than those of the loop before.
 */
const MOST_CALLS = 256;
/** Looks farther apart, in ms: every turn of the loop is slow enough to look at. */
const LOOK_EVERY_MS = 4;
/** A longer time between two looks is a `debugger` pause, a sleeping machine, or one slow call of the browser's own. */
const LONG_GAP_MS = 250;
/** So many of them count nothing in a burst. An endless loop over slow calls comes to its end nevertheless. */
const FREE_GAPS = 20;
/** After so many bursts that got stuck, the run is over: whatever is called next throws. */
const MOST_STUCK = 3;

/**
 * Makes a guard against code that lets nothing else happen: a loop, or a chain of microtasks. What counts is a burst,
 * the time in which the event loop gets no turn; polling with `await sleep(10)` is never stuck.
 *
 * In a burst that is stuck every call throws until the event loop has got its turn, so that neither `catch` nor
 * `finally` goes on with it.
 */
export function createGuard({ now, postTask, patienceMs, onStuck }: GuardOptions): Guard {
  /** Calls until the next look at the clock; it stays at 1 while everything throws. */
  let left = UNWATCHED_CALLS;
  /** Calls between the last two looks. */
  let calls = 1;
  let inBurst = false;
  /** What every call throws; one for a burst, because making one reads the stack, and a chain may throw a million. */
  let stuck: StuckError | undefined;
  let stuckBursts = 0;
  let lookedAt = 0;
  let spentMs = 0;
  let gaps = 0;

  const endBurst = (): void => {
    inBurst = false;
    if (stuckBursts >= MOST_STUCK) return;
    stuck = undefined;
    left = UNWATCHED_CALLS;
  };
  const beginBurst = (): void => {
    inBurst = true;
    calls = 1;
    spentMs = 0;
    gaps = 0;
    lookedAt = now();
    postTask(endBurst);
  };
  const look = (): void => {
    const at = now();
    const gapMs = at - lookedAt;
    lookedAt = at;
    if (gapMs > LONG_GAP_MS && gaps < FREE_GAPS) gaps += 1;
    else spentMs += gapMs;
    calls = gapMs > LOOK_EVERY_MS ? 1 : calls < MOST_CALLS ? calls * 2 : MOST_CALLS;
  };

  return (place) => {
    left -= 1;
    if (left > 0) return;
    if (stuck === undefined) {
      if (!inBurst) beginBurst();
      else look();
      left = calls;
      if (spentMs < patienceMs) return;
      stuck = new StuckError(patienceMs);
      stuckBursts += 1;
      onStuck(place);
    }
    left = 1;
    throw stuck;
  };
}
