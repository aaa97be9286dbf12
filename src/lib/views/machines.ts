import type {
  AppearEvent,
  ConstructEvent,
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

const notedIn = (view: MachinesState, moved: Parameters<typeof noteMachine>[1]): Primaries =>
  noteMachine(view.primaries, moved, view.objects.latestPc.get(moved.peer));

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
  const index = view.all.length;
  const began = { machine, peer, on, pc, state, since: seq };
  return {
    ...meet(view, peer),
    all: view.all.push({ ...began, visited: [state], edges: [], last: undefined }),
    places: view.places.set(key, index),
    primaries: notedIn(view, { ...began, index }),
  };
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
  const place = view.places.get(keyOf(machine, on, peer));
  const old = place === undefined ? undefined : view.all.at(place);
  if (place === undefined || old === undefined) return view;
  return {
    ...view,
    all: view.all.set(place, {
      ...old,
      state: to,
      since: seq,
      visited: including(including(old.visited, from), to),
      edges: taken(old.edges, event),
      last: { seq, at, from, to, cause, seen },
    }),
    transitions: view.transitions + 1,
    primaries:
      to === 'closed' || old.state === 'closed'
        ? notedIn(view, { ...old, state: to, index: place })
        : view.primaries,
  };
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
      const view = { ...before, objects: introduce(before.objects, event) };
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
