import { disguiseConstructor } from '../../sources/recorder/disguise.ts';
import {
  aliveOf,
  apply,
  construct,
  getDescriptor,
  NativeWeakRef,
  type AnyFunction,
} from '../../sources/recorder/intrinsics.ts';

/**
 * Connections of one run that are not closed. A sample needs two, a mesh of eight 56; Chromium itself refuses the 500th
 * of a process, and counts closed ones until they are collected.
 */
const LIVE_LIMIT = 64;

type Connection = typeof RTCPeerConnection;

interface Link {
  readonly ref: WeakRef<object>;
  readonly next: Link | undefined;
}

/**
 * Holds a run to so many connections. Returns what makes a limited constructor of a constructor; all of them share one
 * count, and refuse in the words of Chromium.
 */
export function limitConnections(
  global: Window & typeof globalThis,
): (constructor: Connection) => Connection {
  const { DOMException, Error } = global;
  const { captureStackTrace } = Error as { captureStackTrace?: (error: object) => void };
  const state = getDescriptor(global.RTCPeerConnection.prototype, 'signalingState')
    ?.get as AnyFunction;
  let made: Link | undefined;
  let count = 0;

  /** Forgets those that were closed or collected: only when there seem to be too many. */
  function sweep(): void {
    let live: Link | undefined;
    count = 0;
    for (let link = made; link !== undefined; link = link.next) {
      const pc = aliveOf(link.ref);
      if (pc === undefined || apply(state, pc, []) === 'closed') continue;
      live = { ref: link.ref, next: live };
      count += 1;
    }
    made = live;
  }

  function refuse(): void {
    if (count >= LIVE_LIMIT) sweep();
    if (count < LIVE_LIMIT) return;
    const error = construct<[string, string], DOMException>(DOMException, [
      `Cannot create so many PeerConnections: ${LIVE_LIMIT} are open`,
      'UnknownError',
    ]);
    // One that Chromium throws itself tells where; one that a program makes does not.
    captureStackTrace?.(error);
    throw error;
  }

  function note(pc: object): void {
    made = { ref: new NativeWeakRef(pc), next: made };
    count += 1;
  }

  return (constructor) => disguiseConstructor(constructor, note, refuse);
}
