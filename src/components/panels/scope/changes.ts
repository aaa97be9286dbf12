/** The state changes of a growing trace, found once each. */
import type { StateEvent } from '../../../lib/trace/events.ts';
import type { Prefix } from '../../../lib/trace/trace.ts';

/** Returns the state changes among the first `length` events of `trace`; the same array while there is no new one. */
export function followChanges(trace: Prefix): (length: number) => readonly StateEvent[] {
  let found: readonly StateEvent[] = [];
  let looked = 0;
  return (length) => {
    const fresh: StateEvent[] = [];
    for (; looked < length; looked += 1) {
      const event = trace.at(looked);
      if (event?.type === 'state') fresh.push(event);
    }
    if (fresh.length > 0) found = [...found, ...fresh];
    return found;
  };
}
