import type { ObjectKind, PeerId, TraceSink } from '../../trace/events.ts';
import { disguiseConstructor, replace } from './disguise.ts';
import { follow, type Followed } from './followed.ts';
import { acquireHooks, releaseHooks } from './hooks.ts';
import { bare, getDescriptor, ownValue, type AnyFunction } from './intrinsics.ts';
import { createIds, createLog } from './log.ts';
import type { Natives, RecordedGlobal } from './natives.ts';
import type { Realm } from './realm.ts';
import { PC_MACHINES, stateNow } from './states.ts';

/** What a recorder needs of its surroundings. */
export interface RecorderOptions {
  /** The window, or that of a same-origin frame, whose connections are recorded. */
  readonly global: RecordedGlobal;
  /**
   * Where the events go. It may throw: the program does not notice, the event is lost. Behind `withPlaces` constructions
   * and calls tell the code that made them.
   */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** Name of the connection constructed as number `index` (from 0). Default: `A`, `B` … `Z`, `AA` … */
  readonly nameOf?: (index: number) => PeerId;
  /** Ids of objects and calls, unique in the trace. Give recorders with a common trace one of `createIds`. */
  readonly ids?: (kind: ObjectKind | 'call') => string;
}

/** Connections made by its constructors record themselves. */
export interface Recorder {
  /** Stands for the global's constructor, which stays as it is. Connections get their names from `nameOf`. */
  readonly RTCPeerConnection: typeof RTCPeerConnection;
  /** The same, with one name for every connection made by it. */
  named(peer: PeerId): typeof RTCPeerConnection;
  /** Calls a method of the browser's on an object that is recorded; this call is not. */
  readonly call: Natives['call'];
  /** Listens to an object that is recorded; that it is listened to, and what is heard, is not. */
  readonly listen: Natives['listen'];
  /** Ends recording; connections made so far go on unrecorded. */
  uninstall(): void;
}

const { fromCharCode } = String;

/** `A` … `Z`, `AA`, `AB` … */
function letterName(index: number): PeerId {
  const rest = index % 26;
  const letter = fromCharCode(65 + rest);
  return index < 26 ? letter : letterName((index - rest) / 26 - 1) + letter;
}

/**
 * A recorder whose constructors are used by those who have them; every other connection goes unrecorded.
 * @throws {TypeError} where `global` has no RTCPeerConnection
 */
export function createRecorder(options: RecorderOptions): Recorder {
  const { global, sink, now, nameOf = letterName, ids = createIds() } = options;
  const native = global.RTCPeerConnection as typeof RTCPeerConnection | undefined;
  if (native === undefined) throw new TypeError('No RTCPeerConnection');
  const realm = acquireHooks(global);
  const log = createLog(sink, now, ids);
  let count = 0;

  function constructorFor(name: () => PeerId): typeof RTCPeerConnection {
    return disguiseConstructor(native as typeof RTCPeerConnection, (pc, args) => {
      if (log.active) followConnection(realm, log, pc, name(), args);
    });
  }

  return {
    RTCPeerConnection: constructorFor(() => nameOf(count++)),
    named: (peer) => constructorFor(() => peer),
    call: realm.natives.call,
    listen: realm.natives.listen,
    uninstall() {
      if (!log.active) return;
      log.active = false;
      releaseHooks(global);
    },
  };
}

function followConnection(
  realm: Realm,
  log: Followed['log'],
  object: object,
  peer: PeerId,
  args: readonly unknown[],
): void {
  const { natives, copy } = realm;
  const states: Followed['states'] = bare({});
  for (let i = 0; i < PC_MACHINES.length; i++) {
    const machine = PC_MACHINES[i] as (typeof PC_MACHINES)[number];
    const state = stateNow(natives, object, machine);
    if (state !== undefined) states[machine] = state;
  }
  const followed: Followed = {
    id: log.nextId('pc'),
    kind: 'pc',
    peer,
    log,
    get pc() {
      return followed;
    },
    states,
    heard: bare({}),
    parts: null,
    looking: false,
  };
  follow(object, followed);
  log.append({
    type: 'construct',
    at: log.now(),
    peer,
    on: followed.id,
    configuration: copy.of(ownValue(args, 0)),
  });
  realm.listenTo(object, followed);
}

/**
 * Makes every RTCPeerConnection that `global`'s program constructs from now on record itself, unnoticed by the program.
 * Does nothing where there is no RTCPeerConnection.
 */
export function installRecorder(options: RecorderOptions): { uninstall(): void } {
  const { global } = options;
  const native = global.RTCPeerConnection as typeof RTCPeerConnection | undefined;
  if (native === undefined) return { uninstall() {} };
  const recorder = createRecorder(options);
  const stand = (): AnyFunction => recorder.RTCPeerConnection;
  const undo = [
    replace(global, 'RTCPeerConnection', 'value', stand),
    replace(native.prototype, 'constructor', 'value', stand),
    getDescriptor(global, 'webkitRTCPeerConnection')?.value === native
      ? replace(global, 'webkitRTCPeerConnection', 'value', stand)
      : () => {},
  ];
  return {
    uninstall() {
      for (let i = 0; i < undo.length; i++) undo[i]?.();
      recorder.uninstall();
    },
  };
}
