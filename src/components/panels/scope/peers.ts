/** The peers of a growing trace, in the order in which they appear. */
import type { PeerId } from '../../../lib/trace/events.ts';
import type { Prefix } from '../../../lib/trace/trace.ts';

/**
 * Returns the peers that have made a connection among the first `length` events of `trace`; the same array while there
 * is no new one.
 */
export function followPeers(trace: Prefix): (length: number) => readonly PeerId[] {
  let found: readonly PeerId[] = [];
  let looked = 0;
  return (length) => {
    for (; looked < length; looked += 1) {
      const event = trace.at(looked);
      if (event?.type !== 'construct' || found.includes(event.peer)) continue;
      found = [...found, event.peer].sort(byName);
    }
    return found;
  };
}

/** A before B, whichever of the two was made first; `A2` after `A`, `A10` after `A2`. */
const byName = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
