import type { TraceEvent } from '../trace/events.ts';
import type { MachineId } from '../trace/states.ts';
import { findEdge } from './find-edge.ts';
import { machineData } from './index.ts';

/** What a replay found. */
export interface Replay {
  /** `machine from>to` of every edge taken. */
  readonly edges: ReadonlySet<string>;
  /** `machine state` of every state shown. */
  readonly states: ReadonlySet<string>;
  /** One line for each event that the data cannot follow. */
  readonly unknown: readonly string[];
}

const MACHINE_OF: Readonly<Record<string, MachineId>> = {
  dtls: 'dtls',
  'ice-transport': 'ice-transport',
  sctp: 'sctp',
  'data-channel': 'data-channel',
};

/**
 * Walks every machine of every object along `events`. An edge that the data lacks is `unknown`, and so is one that
 * starts elsewhere than its object was: a source that lost a change.
 */
export function replay(events: Iterable<TraceEvent>): Replay {
  const edges = new Set<string>();
  const states = new Set<string>();
  const unknown: string[] = [];
  const now = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'appear' && event.state !== undefined) {
      const machine = MACHINE_OF[event.kind];
      if (machine === undefined) continue;
      now.set(`${event.on} ${machine}`, event.state);
      states.add(`${machine} ${event.state}`);
    }
    if (event.type !== 'state') continue;
    const { machine, from, to } = event;
    const key = `${event.on} ${machine}`;
    const before = now.get(key) ?? from;
    if (before !== from) {
      unknown.push(`event ${String(event.seq)}: ${key} was ${before}, not ${from}`);
    }
    if (findEdge(machineData(machine), from, to) === undefined) {
      unknown.push(`event ${String(event.seq)}: ${machine} has no edge ${from}>${to}`);
    }
    now.set(key, to);
    edges.add(`${machine} ${from}>${to}`);
    states.add(`${machine} ${from}`).add(`${machine} ${to}`);
  }
  return { edges, states, unknown };
}
