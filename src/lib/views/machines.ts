import type {
  AppearEvent,
  ConstructEvent,
  ObjectId,
  PeerId,
  StateEvent,
  TraceEvent,
} from '../trace/events.ts';
import { CONNECTION_MACHINES, INITIAL_STATE, MACHINE_IDS } from '../trace/states.ts';
import type { MachineId } from '../trace/states.ts';
import type { Fold } from './fold.ts';
import type { MachineView, MachinesView, TakenEdge } from './models.ts';
import { introduce, NO_OBJECTS } from './objects.ts';
import type { Objects } from './objects.ts';
import { meet } from './peers.ts';
import type { PeersMet } from './peers.ts';
import { choose, noteMachine, NO_PRIMARIES } from './primaries.ts';
import type { Primaries } from './primaries.ts';
import { keyOf, SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

/** The view, and what the next step needs to know. */
export interface MachinesState extends MachinesView, PeersMet {
  readonly peers: Vector<PeerId>;
  readonly all: Vector<MachineView>;
  /** Where in `all` a machine is, by machine, object and peer. */
  readonly places: SortedMap<number>;
  readonly objects: Objects;
  /** The ICE transport below each DTLS transport. */
  readonly carries: SortedMap<ObjectId>;
  readonly primaries: Primaries;
}

/** The machine that an object of a kind has; kinds without one are machines of nobody. */
export function machineOfKind(kind: AppearEvent['kind']): MachineId | undefined {
  switch (kind) {
    case 'data-channel':
    case 'dtls':
    case 'ice-transport':
    case 'sctp':
      return kind;
    case 'transceiver':
    case 'sender':
    case 'receiver':
    case 'track':
    case 'stream':
    case 'dtmf':
    case 'certificate':
      return undefined;
  }
}

/** The machine of an object, where it is known. */
function machineOf(
  view: MachinesState,
  machine: MachineId,
  on: ObjectId,
  peer: PeerId,
): { readonly index: number; readonly now: MachineView } | undefined {
  const index = view.places.get(keyOf(machine, on, peer));
  const now = index === undefined ? undefined : view.all.at(index);
  return index === undefined || now === undefined ? undefined : { index, now };
}

/** Whether the DTLS transport above an ICE transport is closed. */
function isBelowClosed(view: MachinesState, { machine, on, peer }: MachineView): boolean {
  const above = machine === 'ice-transport' ? view.objects.byId.get(on)?.parent : undefined;
  if (above === undefined || view.carries.get(above) !== on) return false;
  return machineOf(view, 'dtls', above, peer)?.now.state === 'closed';
}

/** `view`, with what is shown chosen anew after a machine began or its use may have changed. */
function rechosen(
  view: MachinesState,
  machine: MachineId,
  on: ObjectId,
  peer: PeerId,
): MachinesState {
  const found = machineOf(view, machine, on, peer);
  if (found === undefined) return view;
  const { index, now } = found;
  const inUse = now.state !== 'closed' && !isBelowClosed(view, now);
  const moved = { peer, machine, pc: now.pc, index, inUse };
  const latest = view.objects.latestPc.get(peer);
  return { ...view, primaries: noteMachine(view.primaries, moved, latest) };
}

/** Adds a machine in `state`; one that is there already stays as it is. */
function begin(
  view: MachinesState,
  event: ConstructEvent | AppearEvent | StateEvent,
  machine: MachineId,
  state: string,
): MachinesState {
  const { peer, on, seq } = event;
  const key = keyOf(machine, on, peer);
  if (view.places.get(key) !== undefined) return view;
  const pc = view.objects.byId.get(on)?.pc;
  const now = { machine, peer, on, pc, state, since: seq };
  const begun = {
    ...meet(view, peer),
    all: view.all.push({ ...now, visited: [state], edges: [], last: undefined }),
    places: view.places.set(key, view.all.length),
  };
  return rechosen(begun, machine, on, peer);
}

const including = (states: readonly string[], state: string): readonly string[] =>
  states.includes(state) ? states : [...states, state];

function taken(edges: readonly TakenEdge[], { from, to, seq }: StateEvent): readonly TakenEdge[] {
  const place = edges.findIndex((edge) => edge.from === from && edge.to === to);
  const count = (edges[place]?.count ?? 0) + 1;
  const edge = { from, to, count, lastSeq: seq };
  return place < 0 ? [...edges, edge] : edges.with(place, edge);
}

function change(before: MachinesState, event: StateEvent): MachinesState {
  const { peer, on, machine, from, to, seq, at, cause, seen } = event;
  // An object that nobody introduced is known from its first change on.
  const view = begin(before, event, machine, from);
  const found = machineOf(view, machine, on, peer);
  if (found === undefined) return view;
  const { index, now: old } = found;
  const changed = {
    ...view,
    all: view.all.set(index, {
      ...old,
      state: to,
      since: seq,
      visited: including(including(old.visited, from), to),
      edges: taken(old.edges, event),
      last: { seq, at, from, to, cause, seen },
    }),
    transitions: view.transitions + 1,
  };
  if (to !== 'closed' && old.state !== 'closed') return changed;
  const own = rechosen(changed, machine, on, peer);
  const below = machine === 'dtls' ? view.carries.get(on) : undefined;
  return below === undefined ? own : rechosen(own, 'ice-transport', below, peer);
}

/** Remembers which ICE transport is below a DTLS transport: the first that is reached through it. */
function linked(view: MachinesState, { kind, on, parent }: AppearEvent): MachinesState {
  const isLink = kind === 'ice-transport' && view.objects.byId.get(on)?.parent === parent;
  if (!isLink || view.carries.get(parent) !== undefined) return view;
  return { ...view, carries: view.carries.set(parent, on) };
}

function step(before: MachinesState, event: TraceEvent): MachinesState {
  switch (event.type) {
    case 'construct': {
      const objects = introduce(before.objects, event);
      const latest = objects.latestPc.get(event.peer);
      const primaries = MACHINE_IDS.reduce(
        (next, machine) => choose(next, event.peer, machine, latest),
        before.primaries,
      );
      return CONNECTION_MACHINES.reduce<MachinesState>(
        (next, machine) => begin(next, event, machine, INITIAL_STATE[machine]),
        { ...before, objects, primaries },
      );
    }
    case 'appear': {
      const machine = machineOfKind(event.kind);
      const view = linked({ ...before, objects: introduce(before.objects, event) }, event);
      return machine === undefined
        ? view
        : begin(view, event, machine, event.state ?? INITIAL_STATE[machine]);
    }
    case 'state':
      return change(before, event);
    case 'call':
    case 'settle':
    case 'event':
    case 'message':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return before;
  }
}

/** All machines of all objects. */
export const machinesFold: Fold<MachinesState> = {
  name: 'machines',
  initial: {
    peers: Vector.empty(),
    all: Vector.empty(),
    transitions: 0,
    met: SortedMap.empty(),
    places: SortedMap.empty(),
    objects: NO_OBJECTS,
    carries: SortedMap.empty(),
    primaries: NO_PRIMARIES,
  },
  step,
};

/**
 * The machine that a single diagram of `machine` shows for `peer`; `undefined` while there is none.
 * @see Primaries for the choice among several.
 */
export function primary(
  view: MachinesView,
  peer: PeerId,
  machine: MachineId,
): MachineView | undefined {
  const index = view.primaries.shown.get(keyOf(peer, machine));
  return index === undefined ? undefined : view.all.at(index);
}
