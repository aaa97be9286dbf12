import type { ObjectId, PeerId, TraceEvent } from '../trace/events.ts';
import { CONNECTION_MACHINES, INITIAL_STATE } from '../trace/states.ts';
import type { MachineId } from '../trace/states.ts';
import type { Fold } from './fold.ts';
import { machineOfKind } from './machines.ts';
import type { Stay, Tick, TimelineLane, TimelineView } from './models.ts';
import { keyOf, SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

interface Lane extends TimelineLane {
  readonly stays: Vector<Stay>;
}

/** The view, and what the next step needs to know. */
export interface TimelineState extends TimelineView {
  readonly lanes: Vector<Lane>;
  readonly ticks: Vector<Tick>;
  readonly times: Vector<number>;
  /** Where in `lanes` a machine is, by machine, object and peer. */
  readonly places: SortedMap<number>;
  /** By peer: how many lanes there were when it last went away; its stays among them have ended. */
  readonly gone: SortedMap<number>;
}

interface Begin {
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly machine: MachineId;
  readonly stay: Stay;
}

/** Adds a lane; one that is there already stays as it is. */
function begin(view: TimelineState, { peer, on, machine, stay }: Begin): TimelineState {
  const key = keyOf(machine, on, peer);
  if (view.places.get(key) !== undefined) return view;
  return {
    ...view,
    lanes: view.lanes.push({ peer, machine, on, stays: Vector.from([stay]) }),
    places: view.places.set(key, view.lanes.length),
  };
}

function change(
  before: TimelineState,
  event: Extract<TraceEvent, { type: 'state' }>,
): TimelineState {
  const { seq, at, peer, on, machine, from, to } = event;
  const place = before.places.get(keyOf(machine, on, peer));
  const lane = place === undefined ? undefined : before.lanes.at(place);
  const stay: Stay = { state: to, seq, from: at, to: undefined };
  if (place === undefined || lane === undefined) {
    // Nobody introduced the object: how long it was in `from` is not known, that it was there is.
    const unknown: Stay = { state: from, seq, from: at, to: undefined };
    return change(begin(before, { peer, on, machine, stay: unknown }), event);
  }
  const last = lane.stays.at(-1);
  const closed =
    last === undefined
      ? lane.stays
      : lane.stays.set(lane.stays.length - 1, { ...last, to: last.to ?? at });
  return { ...before, lanes: before.lanes.set(place, { ...lane, stays: closed.push(stay) }) };
}

/** The peer is gone, e.g. its frame was removed: nobody can say any more how long its last stays lasted. */
function leave(view: TimelineState, peer: PeerId, at: number): TimelineState {
  let { lanes } = view;
  for (let i = view.gone.get(peer) ?? 0; i < view.lanes.length; i += 1) {
    const lane = lanes.at(i);
    const last = lane?.stays.at(-1);
    if (lane?.peer !== peer || last === undefined) continue;
    const stays = lane.stays.set(lane.stays.length - 1, { ...last, to: last.to ?? at });
    lanes = lanes.set(i, { ...lane, stays });
  }
  return { ...view, lanes, gone: view.gone.set(peer, lanes.length) };
}

const tick = (view: TimelineState, { seq, at, peer, type }: TraceEvent): TimelineState => ({
  ...view,
  ticks: view.ticks.push({ seq, at, peer, type }),
});

function step(before: TimelineState, event: TraceEvent): TimelineState {
  const { seq, at } = event;
  const view = { ...before, times: before.times.push(at), end: at };
  switch (event.type) {
    case 'construct': {
      const { peer, on } = event;
      return CONNECTION_MACHINES.reduce<TimelineState>((next, machine) => {
        const stay: Stay = { state: INITIAL_STATE[machine], seq, from: at, to: undefined };
        return begin(next, { peer, on, machine, stay });
      }, view);
    }
    case 'appear': {
      const machine = machineOfKind(event.kind);
      if (machine === undefined) return view;
      const state = event.state ?? INITIAL_STATE[machine];
      const stay: Stay = { state, seq, from: at, to: undefined };
      return begin(view, { peer: event.peer, on: event.on, machine, stay });
    }
    case 'state':
      return change(view, event);
    case 'call':
    case 'event':
    case 'message':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
      return tick(view, event);
    case 'mark': {
      const isLeave = event.name === 'peer-gone' && event.peer !== null;
      return tick(isLeave ? leave(view, event.peer, at) : view, event);
    }
    case 'settle':
      return view;
  }
}

/** All peers on one time axis. */
export const timelineFold: Fold<TimelineState> = {
  name: 'timeline',
  initial: {
    lanes: Vector.empty(),
    ticks: Vector.empty(),
    times: Vector.empty(),
    end: 0,
    places: SortedMap.empty(),
    gone: SortedMap.empty(),
  },
  step,
};
