/**
 * The recorder as one classic script, for the head of any page. It adds one global, which is not enumerable:
 * `__pcscope.trace()` gives the events so far, as plain data.
 */
import { createCauseTracker } from '../../trace/cause.ts';
import type { NewEvent, TraceEvent } from '../../trace/events.ts';
import { apply, defineProperty, isArray, isObject, ownValue } from './intrinsics.ts';
import { installRecorder } from './recorder.ts';

/** A page left open over night must not fill the memory: some 50 MB, by the weights below. */
const LIMIT = 200_000;

/** A usual event takes 250 bytes, a dictionary of statistics eight times as much, texts what they are long. */
function weightOf(event: NewEvent): number {
  if (event.type === 'settle' && event.outcome.how === 'fulfilled') {
    const { value } = event.outcome;
    const reports = isObject(value) ? ownValue(value, 'reports') : undefined;
    return 1 + 8 * (isArray(reports) ? reports.length : 0);
  }
  const data =
    event.type === 'call'
      ? ownValue(event.args, 0)
      : event.type === 'event'
        ? ownValue(event.detail, 'data')
        : 0;
  return typeof data === 'string' ? 1 + data.length / 125 : 1;
}

const { performance } = globalThis;
const { now } = performance;
const time = (): number => apply(now, performance, []);
const start = time();
/** A list of links: filling an array would run setters that a program put on `Array.prototype`. */
interface Kept {
  readonly event: NewEvent;
  next: Kept | undefined;
}
let first: Kept | undefined;
let latest: Kept | undefined;
let count = 0;
let weight = 0;

installRecorder({
  global: window,
  now: () => time() - start,
  sink: {
    append(event) {
      weight += weightOf(event);
      if (weight < LIMIT) {
        const kept: Kept = { event, next: undefined };
        if (latest === undefined) first = kept;
        else latest.next = kept;
        latest = kept;
        count++;
      }
      return count - 1;
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
        const seq = events.length;
        const cause = tracker.causeOf(event);
        tracker.note(event, seq);
        events.push({ seq, ...event, ...(cause && { cause }) });
      }
      return events;
    },
  },
  configurable: true,
});
