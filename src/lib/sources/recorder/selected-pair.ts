import type { PairEnd } from '../../trace/events.ts';
import type { Followed } from './followed.ts';
import { isObject, ownValue } from './intrinsics.ts';
import type { Natives } from './natives.ts';
import type { Realm } from './realm.ts';

function textOf(natives: Natives, candidate: object, attribute: string): string | null {
  const value = natives.read(candidate, 'RTCIceCandidate', attribute);
  return typeof value === 'string' ? value : null;
}

function endOf(natives: Natives, candidate: object): PairEnd {
  const port = natives.read(candidate, 'RTCIceCandidate', 'port');
  return {
    candidateType: textOf(natives, candidate, 'type') as PairEnd['candidateType'],
    protocol: textOf(natives, candidate, 'protocol'),
    address: textOf(natives, candidate, 'address'),
    port: typeof port === 'number' ? port : null,
    candidate: textOf(natives, candidate, 'candidate'),
  };
}

/** A dictionary of two candidates in some engines, an interface with two attributes in others. */
function sideOf(natives: Natives, pair: object, side: 'local' | 'remote'): unknown {
  return ownValue(pair, side) ?? natives.read(pair, 'RTCIceCandidatePair', side);
}

/** Records the candidate pair that an ICE transport selected. */
export function noteSelectedPair(realm: Realm, transport: object, followed: Followed): void {
  const { natives } = realm;
  const pair = natives.call(transport, 'RTCIceTransport', 'getSelectedCandidatePair', []);
  const local = isObject(pair) ? sideOf(natives, pair, 'local') : undefined;
  const remote = isObject(pair) ? sideOf(natives, pair, 'remote') : undefined;
  const { peer, id: on, log } = followed;
  log.append({
    type: 'selected-pair',
    peer,
    on,
    pair:
      isObject(local) && isObject(remote)
        ? { local: endOf(natives, local), remote: endOf(natives, remote) }
        : null,
    seen: 'event',
  });
}
