import type { Plain, PlainObject } from '../../trace/plain.ts';
import type { Followed } from './followed.ts';
import { isArray, isObject, put } from './intrinsics.ts';
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
      return fields(realm, event, 'RTCPeerConnectionIceErrorEvent', [
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
      return fields(realm, event, 'RTCTrackEvent', ['track', 'receiver', 'transceiver', 'streams']);
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
      return fields(realm, event, 'MediaStreamTrackEvent', ['track']);
    case 'gatheringstatechange':
      return {
        gatheringState: copy.of(natives.read(object, 'RTCIceTransport', 'gatheringState')),
      };
    case 'tonechange':
      return fields(realm, event, 'RTCDTMFToneChangeEvent', ['tone']);
    default:
      return {};
  }
}

function fields(
  { natives, copy }: Realm,
  object: object,
  name: InterfaceName,
  attributes: readonly string[],
): PlainObject {
  const detail: PlainObject = {};
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i] as string;
    const value = natives.read(object, name, attribute);
    if (value !== undefined) put(detail, attribute, copy.of(value));
  }
  return detail;
}

function candidateDetail({ natives, copy }: Realm, event: Event): PlainObject {
  const candidate = natives.read(event, 'RTCPeerConnectionIceEvent', 'candidate');
  const url = natives.read(event, 'RTCPeerConnectionIceEvent', 'url');
  const of = (attribute: string): Plain =>
    copy.of(natives.read(candidate as object, 'RTCIceCandidate', attribute) ?? null);
  return {
    candidate: copy.of(candidate ?? null),
    ...(isObject(candidate)
      ? {
          address: of('address'),
          port: of('port'),
          protocol: of('protocol'),
          candidateType: of('type'),
        }
      : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}
