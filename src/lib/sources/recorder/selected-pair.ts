import type { PairEnd } from '../../trace/events.ts';
import type { Followed } from './followed.ts';
import { isObject, ownValue } from './intrinsics.ts';
import type { Natives } from './natives.ts';
import type { Realm } from './realm.ts';

const PAIR_END = ['type', 'protocol', 'address', 'port', 'candidate'] as const;

/** A dictionary of two candidates in some engines, an interface with two attributes in others. */
function sideOf(natives: Natives, pair: object, side: 'local' | 'remote'): unknown {
  return ownValue(pair, side) ?? natives.read(pair, 'RTCIceCandidatePair', side);
}

/** Records the candidate pair that an ICE transport selected. */
export function noteSelectedPair(realm: Realm, transport: object, followed: Followed): void {
  const { natives, copy } = realm;
  // Engines that tell the pair tell all of these, as null where they do not know.
  const endOf = (candidate: object): PairEnd =>
    copy.attributes(candidate, 'RTCIceCandidate', PAIR_END) as unknown as PairEnd;
  const pair = natives.call(transport, 'RTCIceTransport', 'getSelectedCandidatePair', []);
  const local = isObject(pair) ? sideOf(natives, pair, 'local') : undefined;
  const remote = isObject(pair) ? sideOf(natives, pair, 'remote') : undefined;
  const { peer, id: on, log } = followed;
  log.append({
    type: 'selected-pair',
    at: log.now(),
    peer,
    on,
    pair:
      isObject(local) && isObject(remote) ? { local: endOf(local), remote: endOf(remote) } : null,
    seen: 'event',
  });
}
