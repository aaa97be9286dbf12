import { NEVER_SHOWN } from '../../src/lib/sources/scenarios/never-shown.ts';
import type { EngineId } from '../../src/lib/sources/pair/types.ts';
import type { TraceEvent } from '../../src/lib/trace/events.ts';
import { CONNECTION_MACHINES, INITIAL_STATE, MACHINE_STATES } from '../../src/lib/trace/states.ts';

/** Every state of every machine, as `machine state`. */
const ALL_STATES: readonly string[] = Object.entries(MACHINE_STATES).flatMap(([machine, states]) =>
  states.map((state) => `${machine} ${state}`),
);

/** The states that were taken in these events, as `machine state`; those in which an object began count. */
function statesTaken(events: readonly TraceEvent[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const event of events) {
    if (event.type === 'construct') {
      for (const machine of CONNECTION_MACHINES) taken.add(`${machine} ${INITIAL_STATE[machine]}`);
    } else if (event.type === 'appear') {
      if (event.state !== undefined) taken.add(`${event.kind} ${event.state}`);
    } else if (event.type === 'state') {
      taken.add(`${event.machine} ${event.to}`);
    }
  }
  return taken;
}

/** What an engine never shows, as `machine state`. */
export const neverShown = (engine: EngineId): readonly string[] =>
  NEVER_SHOWN[engine].map(({ machine, state }) => `${machine} ${state}`);

/** The states that these events lack, as `machine state`. */
export function statesMissing(events: readonly TraceEvent[]): readonly string[] {
  const taken = statesTaken(events);
  return ALL_STATES.filter((state) => !taken.has(state));
}

/** The different state changes in these events, as `peer machine: from > to`, sorted. */
export function stateChanges(events: readonly TraceEvent[]): readonly string[] {
  const changes = events
    .filter((event) => event.type === 'state')
    .map(({ peer, machine, from, to }) => `${peer} ${machine}: ${from} > ${to}`);
  return [...new Set(changes)].sort();
}
