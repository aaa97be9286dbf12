import type { PeerId } from '../trace/events.ts';
import type { SortedMap } from './sorted-map.ts';
import type { Vector } from './vector.ts';

/** The peers that a view has met. */
export interface PeersMet {
  /** In order of appearance. */
  readonly peers: Vector<PeerId>;
  /** The same, to look one up. */
  readonly met: SortedMap<true>;
}

/** `view` with `peer` among its peers. */
export function meet<S extends PeersMet>(view: S, peer: PeerId | null): S {
  if (peer === null || view.met.get(peer) === true) return view;
  return { ...view, peers: view.peers.push(peer), met: view.met.set(peer, true) };
}
