import { Trace } from '../trace/trace.ts';
import type { NewEvent } from '../trace/events.ts';

/** A trace for tests: `state` and `mark` events at the given times, in ms. */
export function microTrace(...events: readonly (readonly ['state' | 'mark', at: number])[]): Trace {
  const trace = new Trace({ origin: 'live' });
  for (const [type, at] of events) trace.append(type === 'state' ? stateAt(at) : markAt(at));
  return trace;
}

/** A change of a connection's own machine at `at` ms. */
export function stateAt(at: number): NewEvent {
  return {
    type: 'state',
    at,
    peer: 'A',
    on: 'pc1',
    machine: 'signaling',
    from: 'stable',
    to: 'have-local-offer',
    seen: 'event',
  };
}

/** An event that needs hardly any time to be seen. */
export function markAt(at: number): NewEvent {
  return { type: 'mark', at, peer: null, name: 'note', detail: {} };
}
