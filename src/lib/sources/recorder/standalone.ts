/**
 * The recorder as one classic script, for the head of any page. It adds one global, which is not enumerable:
 * `__pcscope.trace()` gives the events so far, as plain data.
 */
import { createCauseTracker } from '../../trace/cause.ts';
import type { NewEvent, TraceEvent } from '../../trace/events.ts';
import { installRecorder } from './recorder.ts';

/** Events that are kept: a page left open over night must not fill the memory. About 50 MB. */
const LIMIT = 200_000;

interface Kept {
  readonly event: NewEvent;
  next: Kept | undefined;
}

const { performance } = globalThis;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called by `apply`
const { now } = Performance.prototype;
const { apply, defineProperty } = Reflect;
const time = (): number => apply(now, performance, []) as number;
const start = time();

// A list of links: filling an array would run setters that a program put on `Array.prototype`.
let first: Kept | undefined;
let last: Kept | undefined;
let count = 0;

installRecorder({
  global: window,
  now: () => time() - start,
  sink: {
    append(event) {
      if (count >= LIMIT) return count;
      const kept: Kept = { event, next: undefined };
      if (last === undefined) first = kept;
      else last.next = kept;
      last = kept;
      return count++;
    },
  },
});

defineProperty(globalThis, '__pcscope', {
  value: {
    /** The causes are found here, not while recording: it is the caller's own time, and own prototypes, that it takes. */
    trace(): TraceEvent[] {
      const tracker = createCauseTracker();
      const events: TraceEvent[] = [];
      for (let kept = first; kept !== undefined; kept = kept.next) {
        const { event } = kept;
        const cause = tracker.causeOf(event);
        const seq = events.length;
        events.push({
          seq,
          ...event,
          ...(cause === undefined ? {} : { cause }),
        } as TraceEvent);
        tracker.note(event, seq);
      }
      return events;
    },
  },
  enumerable: false,
  configurable: true,
  writable: true,
});
