/** Who negotiated again, and because of what. */
import type { CallEvent, PeerId, StateEvent, TraceEvent } from '../trace/events.ts';
import type { Fold } from './fold.ts';
import type { List } from './list.ts';
import { SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

/** A call after which something has to be negotiated. */
export interface NegotiationCause {
  readonly seq: number;
  /** Its method, e.g. `addTrack`; `direction` for the setter. */
  readonly method: string;
}

/** One round of offer and answer, by whom it was begun. */
export interface Negotiation {
  /** Who offered. */
  readonly peer: PeerId;
  /** What this peer had called since its offer before, in order; empty where nothing of that kind was called. Source: calls. */
  readonly causes: readonly NegotiationCause[];
  /** The event `negotiationneeded`; `undefined` where the program offered by itself. Source: event. */
  readonly neededSeq: number | undefined;
  /** The change to `have-local-offer`, and its time in ms; `undefined` while it is not made. Source: state. */
  readonly offer: { readonly seq: number; readonly at: number } | undefined;
  /** The change back to `stable`. Source: state. */
  readonly done: { readonly seq: number; readonly at: number } | undefined;
  /** `rolled-back`: the offer was taken back, and whatever was to be negotiated went with the other side's. */
  readonly end: 'answered' | 'rolled-back' | 'closed' | undefined;
}

/** All rounds up to the playhead, in order of their beginning. */
export interface NegotiationsView {
  readonly rounds: List<Negotiation>;
}

/** The view, and what the next step needs to know. */
export interface NegotiationsState extends NegotiationsView {
  readonly rounds: Vector<Negotiation>;
  /** Calls of each peer that no round has taken. */
  readonly calls: SortedMap<readonly NegotiationCause[]>;
  /** The last `setLocalDescription` of each peer: what was called before it is in that description. */
  readonly described: SortedMap<number>;
  /** Where the last round of a peer is; -1: none of its connection. */
  readonly open: SortedMap<number>;
}

/**
 * Calls that change what a description would say. `setCodecPreferences` is one, though no `negotiationneeded` follows it.
 * @see https://w3c.github.io/webrtc-pc/#dfn-update-the-negotiation-needed-flag
 */
const CHANGES: ReadonlySet<string> = new Set([
  'addTrack',
  'removeTrack',
  'addTransceiver',
  'direction',
  'stop',
  'setStreams',
  'createDataChannel',
  'restartIce',
  'setCodecPreferences',
]);

function begin(view: NegotiationsState, peer: PeerId, seq: number | undefined): NegotiationsState {
  const round: Negotiation = {
    peer,
    causes: view.calls.get(peer) ?? [],
    neededSeq: seq,
    offer: undefined,
    done: undefined,
    end: undefined,
  };
  return {
    ...view,
    rounds: view.rounds.push(round),
    calls: view.calls.set(peer, []),
    open: view.open.set(peer, view.rounds.length),
  };
}

/** The round of `peer` that waits for something. */
function openRound(view: NegotiationsState, peer: PeerId): [number, Negotiation] | undefined {
  const index = view.open.get(peer);
  const round = index === undefined || index < 0 ? undefined : view.rounds.at(index);
  return index === undefined || round === undefined || round.done !== undefined
    ? undefined
    : [index, round];
}

function called(view: NegotiationsState, { seq, peer, method }: CallEvent): NegotiationsState {
  if (method === 'setLocalDescription')
    return { ...view, described: view.described.set(peer, seq) };
  if (!CHANGES.has(method)) return view;
  const calls = [...(view.calls.get(peer) ?? []), { seq, method }];
  return { ...view, calls: view.calls.set(peer, calls) };
}

function needed(view: NegotiationsState, peer: PeerId, seq: number): NegotiationsState {
  const open = openRound(view, peer);
  // An offer that is underway does not hold what was called since: this is the next round.
  if (open === undefined || open[1].offer !== undefined) return begin(view, peer, seq);
  return view;
}

function changed(view: NegotiationsState, event: StateEvent): NegotiationsState {
  if (event.machine !== 'signaling') return view;
  const { seq, at, peer, from, to } = event;
  if (from === 'have-remote-offer' && to === 'stable') {
    // What the answer holds needs no offer any more.
    const described = view.described.get(peer) ?? 0;
    const left = (view.calls.get(peer) ?? []).filter((call) => call.seq > described);
    return { ...view, calls: view.calls.set(peer, left) };
  }
  if (to === 'have-local-offer') {
    const waiting = openRound(view, peer);
    const next = waiting === undefined ? begin(view, peer, undefined) : view;
    const [index, round] = openRound(next, peer) ?? [];
    if (index === undefined || round === undefined) return view;
    const causes = [...round.causes, ...(next.calls.get(peer) ?? [])];
    return {
      ...next,
      calls: next.calls.set(peer, []),
      rounds: next.rounds.set(index, { ...round, causes, offer: { seq, at } }),
    };
  }
  if (from !== 'have-local-offer' && from !== 'have-remote-pranswer' && to !== 'closed')
    return view;
  if (to !== 'stable' && to !== 'closed' && to !== 'have-remote-offer') return view;
  const [index, round] = openRound(view, peer) ?? [];
  if (index === undefined || round?.offer === undefined) return view;
  const end = to === 'closed' ? 'closed' : to === 'have-remote-offer' ? 'rolled-back' : 'answered';
  return { ...view, rounds: view.rounds.set(index, { ...round, done: { seq, at }, end }) };
}

function step(view: NegotiationsState, event: TraceEvent): NegotiationsState {
  switch (event.type) {
    case 'call':
      return called(view, event);
    case 'event':
      return event.name === 'negotiationneeded' ? needed(view, event.peer, event.seq) : view;
    case 'state':
      return changed(view, event);
    case 'construct':
      // Another connection of the same peer: nothing of the old one is underway.
      return {
        ...view,
        calls: view.calls.set(event.peer, []),
        open: view.open.set(event.peer, -1),
      };
    default:
      return view;
  }
}

/** Rounds of offer and answer, with the calls that made them necessary. */
export const negotiationsFold: Fold<NegotiationsState> = {
  name: 'negotiations',
  initial: {
    rounds: Vector.empty(),
    calls: SortedMap.empty(),
    described: SortedMap.empty(),
    open: SortedMap.empty(),
  },
  step,
};
