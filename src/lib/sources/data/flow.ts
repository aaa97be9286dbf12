/** Tells in a trace what flows through a channel whose messages are not recorded one by one: in sums, from time to time. */
import type { PlainObject } from '../../trace/plain.ts';
import type { Run } from '../pair/run.ts';

/** By default sums are told this often, ms: a gigabyte leaves some hundred marks, not a hundred thousand messages. */
const EVERY_MS = 125;
/** After this long one in eight is enough, ms. */
const CALM_AFTER_MS = 30_000;

/** What has happened to a flow. */
export type FlowState =
  'begun' | 'going' | 'lost' | 'resumed' | 'refused' | 'done' | 'cancelled' | 'failed';

/** Sums since the flow began, bytes. */
export interface FlowSums {
  /** Given to `send`. */
  readonly sent: number;
  /** Of these, what waits in the channel's queue: `bufferedAmount`. */
  readonly queued: number;
  /** What the other side says, or is seen, to have. */
  readonly received: number;
  /** From `send` to the news of the arrival, ms. */
  readonly latencyMs?: number;
}

/** Marks of one flow: `flow { flow, state, size, sent, queued, received, latencyMs?, … }`. */
export interface FlowMarks {
  readonly tell: (state: FlowState, more?: PlainObject) => void;
  /** Tells `going` if the last mark is long ago. Cheap: to be called often. */
  readonly tick: () => void;
  /** Tells `going` by itself from now on; returns what ends that. */
  readonly keepTelling: () => () => void;
}

/** Begins to tell of the flow `id` of `size` bytes, every `usualMs` at first. */
export function markFlow(
  run: Run,
  id: string,
  size: number,
  sums: () => FlowSums,
  usualMs = EVERY_MS,
): FlowMarks {
  const { now, after } = run.host;
  const began = now();
  let toldAt = -Infinity;

  function tell(state: FlowState, more: PlainObject = {}): void {
    toldAt = now();
    run.mark('flow', 'A', { flow: id, state, size, ...sums(), ...more });
  }
  const everyMs = (): number => (now() - began > CALM_AFTER_MS ? 8 * usualMs : usualMs);
  return {
    tell,
    tick() {
      if (now() - toldAt >= everyMs()) tell('going');
    },
    keepTelling() {
      let stop = (): void => undefined;
      const next = (): void => {
        stop = after(everyMs(), () => {
          tell('going');
          next();
        });
      };
      next();
      return () => stop();
    },
  };
}
