import type { Session } from '../../../lib/session/index.ts';

/** Moves the playhead to the last event at or before `ms`. O(log length). */
export function seekTime(session: Session, ms: number): void {
  const trace = session.trace.peek();
  let low = 0;
  let high = trace.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((trace.at(middle)?.at ?? Infinity) <= ms) low = middle + 1;
    else high = middle;
  }
  session.moveTo(low);
}
