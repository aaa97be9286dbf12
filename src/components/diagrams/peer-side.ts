import type { PeerId } from '../../lib/trace/events.ts';
import type { List } from '../../lib/views/list.ts';

/** A is on the left, whoever came first; without an A, the first peer to appear. `A` while there is none. */
export function leftPeer(peers: List<PeerId>): PeerId {
  const first = peers.at(0);
  return first === undefined || peers.slice(0, 2).includes('A') ? 'A' : first;
}
