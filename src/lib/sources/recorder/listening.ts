import type { FiredName, ObjectKind } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';
import type { MachineId } from '../../trace/states.ts';
import { readChannelsSoon } from './channels.ts';
import type { Followed } from './followed.ts';
import { bare } from './intrinsics.ts';
import { detailOf } from './event-detail.ts';
import { meetAll } from './objects.ts';
import type { Realm } from './realm.ts';
import { noteSelectedPair } from './selected-pair.ts';
import { noteState } from './states.ts';

/** What an event of this type is in a trace: a machine's change, a candidate pair, or just an event. */
type Meaning = MachineId | 'selected-pair' | 'fired';

const HEARD: Readonly<Partial<Record<ObjectKind, readonly (readonly [type: string, Meaning])[]>>> =
  bare({
    pc: [
      ['signalingstatechange', 'signaling'],
      ['icegatheringstatechange', 'ice-gathering'],
      ['iceconnectionstatechange', 'ice-connection'],
      ['connectionstatechange', 'connection'],
      ['negotiationneeded', 'fired'],
      ['icecandidate', 'fired'],
      ['icecandidateerror', 'fired'],
      ['track', 'fired'],
      ['datachannel', 'fired'],
    ],
    dtls: [
      ['statechange', 'dtls'],
      ['error', 'fired'],
    ],
    'ice-transport': [
      ['statechange', 'ice-transport'],
      ['gatheringstatechange', 'fired'],
      ['selectedcandidatepairchange', 'selected-pair'],
    ],
    sctp: [['statechange', 'sctp']],
    track: [
      ['mute', 'fired'],
      ['unmute', 'fired'],
      ['ended', 'fired'],
    ],
    stream: [
      ['addtrack', 'fired'],
      ['removetrack', 'fired'],
    ],
    dtmf: [['tonechange', 'fired']],
  });

/** Types of events of a channel. */
export const CHANNEL_EVENTS = [
  'open',
  'closing',
  'close',
  'error',
  'message',
  'bufferedamountlow',
] as const;

export type ChannelEvent = (typeof CHANNEL_EVENTS)[number];

/** Whether a listener for events of `type` on a channel is one that the recorder wants, too. */
export function isChannelEvent(type: unknown): type is ChannelEvent {
  for (let i = 0; i < CHANNEL_EVENTS.length; i++) if (CHANNEL_EVENTS[i] === type) return true;
  return false;
}

/** Starts listening to everything that `object` fires. */
export function listenTo(realm: Realm, object: object, followed: Followed): void {
  const heard = HEARD[followed.kind];
  if (heard === undefined) return;
  for (let i = 0; i < heard.length; i++) {
    const entry = heard[i] as readonly [string, Meaning];
    listen(realm, object, followed, entry[0], entry[1]);
  }
}

/**
 * Listens to one type of event of a channel. A channel that nobody listens to may be collected, and closes then; one
 * with a listener may not. So a channel is listened to for what the program listens to, and for nothing more.
 */
export function listenToChannel(
  realm: Realm,
  channel: object,
  followed: Followed,
  type: ChannelEvent,
): void {
  if (followed.heard[type]) return;
  followed.heard[type] = true;
  const changes = type === 'open' || type === 'closing' || type === 'close';
  listen(realm, channel, followed, type, changes ? 'data-channel' : 'fired');
}

function listen(
  realm: Realm,
  object: object,
  followed: Followed,
  type: string,
  meaning: Meaning,
): void {
  realm.natives.listen(object, type, listenerFor(realm, followed, type, meaning));
}

/** Made apart from `listen`, so that the listener's scope holds no reference to the object. */
function listenerFor(
  realm: Realm,
  followed: Followed,
  type: string,
  meaning: Meaning,
): (this: unknown, event: Event) => void {
  const { log } = followed;
  return function (event) {
    // `guard` without its closure: this runs at every event.
    try {
      // A program may dispatch events of its own making; they say nothing about the connection.
      if (log.active && event.isTrusted) {
        heardEvent(realm, this as object, followed, event, type, meaning);
      }
    } catch {
      // The recorder's loss.
    }
  };
}

function heardEvent(
  realm: Realm,
  object: object,
  followed: Followed,
  event: Event,
  type: string,
  meaning: Meaning,
): void {
  const { natives } = realm;
  switch (meaning) {
    case 'fired':
      fire(realm, followed, type as FiredName, detailOf(realm, object, followed, event, type));
      break;
    case 'selected-pair':
      noteSelectedPair(realm, object, followed);
      break;
    case 'data-channel':
      noteState(natives, object, followed, meaning, 'event');
      fire(realm, followed, type as FiredName, {});
      break;
    default:
      noteState(natives, object, followed, meaning, 'event');
      // A description was applied: its transports and transceivers exist now.
      if (meaning === 'signaling') meetAll(realm, object, followed);
      // Channels that nobody listens to open and close without a word.
      if (meaning === 'sctp') readChannelsSoon(realm, followed.pc);
  }
}

function fire(realm: Realm, followed: Followed, name: FiredName, detail: PlainObject): void {
  const { peer, id: on, log } = followed;
  log.append({ type: 'event', at: log.now(), peer, on, name, detail });
  if (name === 'datachannel') readChannelsSoon(realm, followed.pc);
}
