import type { AppearEvent, Cause } from '../../trace/events.ts';
import { follow, followedOf, linkTo, type Followed } from './followed.ts';
import { bare, isObject } from './intrinsics.ts';
import type { InterfaceName } from './natives.ts';
import type { Realm } from './realm.ts';
import { stateNow } from './states.ts';

type Kind = AppearEvent['kind'];

interface Shape {
  readonly name: InterfaceName;
  /** Attributes that tell it from its siblings. */
  readonly about: readonly string[];
}

const SHAPES: Readonly<Partial<Record<Kind, Shape>>> = bare({
  'data-channel': {
    name: 'RTCDataChannel',
    about: [
      'label',
      'id',
      'ordered',
      'protocol',
      'negotiated',
      'maxPacketLifeTime',
      'maxRetransmits',
    ],
  },
  transceiver: { name: 'RTCRtpTransceiver', about: ['mid', 'direction'] },
  sender: { name: 'RTCRtpSender', about: [] },
  receiver: { name: 'RTCRtpReceiver', about: [] },
  track: { name: 'MediaStreamTrack', about: ['kind', 'id', 'muted', 'readyState'] },
  stream: { name: 'MediaStream', about: ['id'] },
  dtls: { name: 'RTCDtlsTransport', about: [] },
  'ice-transport': {
    name: 'RTCIceTransport',
    about: ['component', 'role', 'gatheringState'],
  },
  sctp: { name: 'RTCSctpTransport', about: ['maxMessageSize', 'maxChannels'] },
  dtmf: { name: 'RTCDTMFSender', about: [] },
});

/**
 * Takes note of an object that was reached through `parent`, the first time that it is met.
 * `undefined` where there is no object, or not one of this kind.
 */
export function meet(
  realm: Realm,
  object: unknown,
  kind: Kind,
  parent: Followed,
  cause?: Cause,
): Followed | undefined {
  if (!isObject(object)) return undefined;
  const known = followedOf(object);
  if (known !== undefined) return known;
  const shape = SHAPES[kind];
  if (shape === undefined) return undefined;
  const { natives, copy } = realm;
  const about = copy.attributes(object, shape.name, shape.about);
  const { log, peer, pc } = parent;
  // A channel or transport is named after its machine; other kinds have none.
  const state = stateNow(natives, object, kind);
  const id = log.nextId(kind);
  const followed = follow(object, {
    id,
    kind,
    peer,
    log,
    pc,
    states: bare(state === undefined ? {} : { [kind]: state }),
    heard: bare({}),
    parts: null,
    looking: false,
  });
  log.append(
    {
      type: 'appear',
      at: log.now(),
      peer,
      on: id,
      kind,
      parent: parent.id,
      ...(state === undefined ? {} : { state }),
      about,
    },
    cause,
  );
  if (state !== undefined) pc.parts = linkTo(object, pc.parts);
  realm.listenTo(object, followed);
  return followed;
}

/** Meets everything that a connection has by now: its SCTP transport, transceivers, and their transports. */
export function meetAll(realm: Realm, object: object, pc: Followed, cause?: Cause): void {
  const { natives } = realm;
  const sctp = natives.read(object, 'RTCPeerConnection', 'sctp');
  if (meet(realm, sctp, 'sctp', pc, cause)) {
    meetTransport(realm, natives.read(sctp as object, 'RTCSctpTransport', 'transport'), pc, cause);
  }
  const list = natives.call(object, 'RTCPeerConnection', 'getTransceivers', []) as
    readonly object[] | undefined;
  for (let i = 0; list !== undefined && i < list.length; i++) {
    const transceiver = list[i] as object;
    const of = meet(realm, transceiver, 'transceiver', pc, cause) ?? pc;
    const sender = natives.read(transceiver, 'RTCRtpTransceiver', 'sender') as object;
    const receiver = natives.read(transceiver, 'RTCRtpTransceiver', 'receiver') as object;
    meet(realm, sender, 'sender', of, cause);
    const receiving = meet(realm, receiver, 'receiver', of, cause) ?? of;
    meet(realm, natives.read(receiver, 'RTCRtpReceiver', 'track'), 'track', receiving, cause);
    meetTransport(realm, natives.read(sender, 'RTCRtpSender', 'transport'), pc, cause);
    meetTransport(realm, natives.read(receiver, 'RTCRtpReceiver', 'transport'), pc, cause);
  }
}

function meetTransport(realm: Realm, object: unknown, pc: Followed, cause?: Cause): void {
  const dtls = meet(realm, object, 'dtls', pc, cause);
  if (dtls === undefined) return;
  const ice = realm.natives.read(object as object, 'RTCDtlsTransport', 'iceTransport');
  meet(realm, ice, 'ice-transport', dtls, cause);
}
