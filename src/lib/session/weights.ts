import { CONNECTION_MACHINES, type MachineId } from '../trace/states.ts';
import type { TraceEvent } from '../trace/events.ts';

/**
 * How long an event must be seen, in ms of wall time at the tempo `auto`.
 * Chosen so that a basic connect (16 changes of the connections' own machines, some 11 of their
 * transports', 70 to 90 other events) plays for about 6 s, and none of the 16 is shorter than a glance.
 */
const CONNECTION_STATE_MS = 140;
/** Transports repeat what the connection's own machines say; they may be briefer. */
const TRANSPORT_STATE_MS = 50;
const CALL_MS = 25;
/** A message is seen while it travels: before it arrives. */
const DELIVERY_MS = 40;
const OTHER_MS = 4;

const ofConnection: ReadonlySet<MachineId> = new Set(CONNECTION_MACHINES);

/** Wall time for which `event` must stay the last one shown, in ms ≥ 0. */
function stayMs(event: TraceEvent): number {
  switch (event.type) {
    case 'state':
      return ofConnection.has(event.machine) ? CONNECTION_STATE_MS : TRANSPORT_STATE_MS;
    case 'call':
      return CALL_MS;
    case 'construct':
    case 'appear':
    case 'settle':
    case 'event':
    case 'message':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return OTHER_MS;
  }
}

/** Wall time for which `event` must be seen coming before it is shown, in ms ≥ 0. */
function approachMs(event: TraceEvent): number {
  return event.type === 'message' && event.phase === 'delivered' ? DELIVERY_MS : 0;
}

/**
 * The least wall time between two neighbours at the tempo `auto`, in ms ≥ 0: what the first needs to
 * be seen, or the second to be seen coming.
 */
export function dwellMs(before: TraceEvent | undefined, after: TraceEvent): number {
  return before === undefined ? 0 : Math.max(stayMs(before), approachMs(after));
}
