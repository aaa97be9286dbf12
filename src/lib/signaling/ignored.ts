/** What was ignored, where everybody can see it: marks in the trace, and counts. */
import type { PeerId, TraceSink } from '../trace/events.ts';
import type { Ignored, IgnoredReason } from './wire.ts';

/** Keeps account of what is ignored. */
export interface IgnoredLog<Reason extends string = IgnoredReason> {
  readonly note: (ignored: Ignored<Reason>) => void;
  /** How often each reason was met. */
  readonly counts: Readonly<Partial<Record<Reason, number>>>;
}

/**
 * So many of a reason are marked one by one; then whenever their count has doubled. A page that floods the channel
 * does not flood the trace, and nothing goes uncounted.
 */
const EACH = 32;

/** Makes an account whose marks are `ignored { reason, found, count }`: `count` of this reason so far. */
export function createIgnoredLog<Reason extends string = IgnoredReason>(
  sink: TraceSink,
  now: () => number,
  peer: PeerId | null,
): IgnoredLog<Reason> {
  const counts: Partial<Record<Reason, number>> = {};
  return {
    counts,
    note({ reason, found }) {
      const count = (counts[reason] ?? 0) + 1;
      counts[reason] = count;
      if (count > EACH && !Number.isInteger(Math.log2(count / EACH))) return;
      sink.append({
        type: 'mark',
        at: now(),
        peer,
        name: 'ignored',
        detail: { reason, found, count },
      });
    },
  };
}
