import type { PlainObject } from '../../trace/plain.ts';
import type { Followed } from './followed.ts';
import { isArray, isObject } from './intrinsics.ts';
import type { InterfaceName } from './natives.ts';
import { meet, meetAll } from './objects.ts';
import type { Realm } from './realm.ts';

/** What an event that is no change of state carried, as plain data. Objects that it brought are met first. */
export function detailOf(
  realm: Realm,
  object: object,
  followed: Followed,
  event: Event,
  type: string,
): PlainObject {
  const { natives, copy } = realm;
  const of = (name: InterfaceName, attribute: string): unknown =>
    natives.read(event, name, attribute);

  switch (type) {
    case 'icecandidate':
      return candidateDetail(realm, event);
    case 'icecandidateerror':
      return copy.attributes(event, 'RTCPeerConnectionIceErrorEvent', [
        'address',
        'port',
        'url',
        'errorCode',
        'errorText',
      ]);
    case 'track': {
      meetAll(realm, object, followed);
      const streams = of('RTCTrackEvent', 'streams');
      for (let i = 0; isArray(streams) && i < streams.length; i++) {
        meet(realm, streams[i], 'stream', followed);
      }
      return copy.attributes(event, 'RTCTrackEvent', [
        'track',
        'receiver',
        'transceiver',
        'streams',
      ]);
    }
    case 'datachannel': {
      const channel = of('RTCDataChannelEvent', 'channel');
      meet(realm, channel, 'data-channel', followed);
      const label = isObject(channel) ? natives.read(channel, 'RTCDataChannel', 'label') : null;
      return { channel: copy.of(channel), label: copy.of(label) };
    }
    case 'message':
      return { data: copy.of(of('MessageEvent', 'data')) };
    case 'error':
      return { error: copy.of(of('RTCErrorEvent', 'error')) };
    case 'addtrack':
    case 'removetrack':
      return copy.attributes(event, 'MediaStreamTrackEvent', ['track']);
    case 'gatheringstatechange':
      return {
        gatheringState: copy.of(natives.read(object, 'RTCIceTransport', 'gatheringState')),
      };
    case 'tonechange':
      return copy.attributes(event, 'RTCDTMFToneChangeEvent', ['tone']);
    default:
      return {};
  }
}

function candidateDetail({ natives, copy }: Realm, event: Event): PlainObject {
  const candidate = natives.read(event, 'RTCPeerConnectionIceEvent', 'candidate');
  const url = natives.read(event, 'RTCPeerConnectionIceEvent', 'url');
  return {
    candidate: copy.of(candidate ?? null),
    ...(isObject(candidate)
      ? copy.attributes(candidate, 'RTCIceCandidate', ['address', 'port', 'protocol', 'type'])
      : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}
