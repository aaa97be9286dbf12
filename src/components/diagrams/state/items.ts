import { machineData } from '../../../lib/machines/index.ts';
import type { EdgeData } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { MachineView } from '../../../lib/views/models.ts';
import type { Status } from './labels.ts';

/** Id of the brace that stands for all closing edges. */
export const ANY_CLOSED = '*>closed';

/** Id of the machine as a whole, which its name in the caption stands for. */
export const WHOLE = 'machine';

/** Something that can be pointed at: a state by its name, an edge by its id, the brace, or the machine as a whole. */
export type ItemId = string;

/** What the machine is called in the API: `signalingState`, `RTCDtlsTransport.state`. */
export function apiName(machine: MachineId): string {
  const data = machineData(machine);
  return data.interface === 'RTCPeerConnection'
    ? data.attribute
    : `${data.interface}.${data.attribute}`;
}

/** Edges that are drawn one by one: all but those that the brace stands for. */
export function drawnEdges(machine: MachineId): readonly EdgeData[] {
  return machineData(machine).edges.filter((edge) => edge.closing === undefined);
}

/**
 * All items in the order in which arrow keys walk: the whole; each state, then the edges that leave it; the brace before
 * `closed`.
 */
export function itemsOf(machine: MachineId): readonly ItemId[] {
  const edges = drawnEdges(machine);
  const { states } = machineData(machine);
  const hasBrace = edges.length < machineData(machine).edges.length;
  return [
    WHOLE,
    ...states.flatMap(({ state }) => [
      ...(state === 'closed' && hasBrace ? [ANY_CLOSED] : []),
      state,
      ...edges.filter((edge) => edge.from === state).map((edge) => edge.id),
    ]),
  ];
}

/** States to which an edge leads from `state`. */
export function nextStates(machine: MachineId, state: string): readonly string[] {
  return machineData(machine)
    .edges.filter((edge) => edge.from === state)
    .map((edge) => edge.to);
}

/** The item that an edge belongs to: itself, or the brace. */
export function itemOf(machine: MachineId, from: string, to: string): ItemId {
  const id = `${from}>${to}`;
  const edge = machineData(machine).edges.find((candidate) => candidate.id === id);
  return edge?.closing === undefined ? id : ANY_CLOSED;
}

/** Where everything stands at the playhead. */
export interface Standings {
  /** Status by item; an item that is missing is quiet. */
  readonly status: ReadonlyMap<ItemId, Status>;
  /** `seq` of the last time that an item was entered or taken. */
  readonly seqs: ReadonlyMap<ItemId, number>;
}

/** Reads a view model into statuses of items. */
export function standingsOf(machine: MachineId, model: MachineView | undefined): Standings {
  const status = new Map<ItemId, Status>();
  const seqs = new Map<ItemId, number>();
  if (model === undefined) return { status, seqs };
  for (const state of model.visited) status.set(state, 'visited');
  for (const { from, to, lastSeq } of model.edges) {
    const item = itemOf(machine, from, to);
    status.set(item, 'visited');
    seqs.set(item, Math.max(lastSeq, seqs.get(item) ?? 0));
    seqs.set(to, Math.max(lastSeq, seqs.get(to) ?? 0));
  }
  status.set(model.state, 'current');
  seqs.set(model.state, model.since);
  if (model.last !== undefined) {
    status.set(itemOf(machine, model.last.from, model.last.to), 'current');
  }
  return { status, seqs };
}
