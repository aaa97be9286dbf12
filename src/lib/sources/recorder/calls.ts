import type { Cause, Outcome } from '../../trace/events.ts';
import type { MachineId } from '../../trace/states.ts';
import { followedOf, visitAlive, type Followed } from './followed.ts';
import { aliveOf, guard, NativeWeakRef } from './intrinsics.ts';
import { meet, meetAll } from './objects.ts';
import type { Realm } from './realm.ts';
import { noteState, PC_MACHINES } from './states.ts';

/** A call that is being made. */
export interface Call {
  readonly on: Followed;
  readonly method: string;
  readonly args: readonly unknown[];
  /** When it was made, ms of the trace. */
  readonly at: number;
  /** Where it stands in the trace, once it does. */
  recorded: Recorded | undefined;
}

interface Recorded {
  readonly id: string;
  readonly cause: Cause | undefined;
}

/**
 * A call is about to be made. Without arguments it is recorded now, before whatever it fires while it runs (a `close()`
 * does). Arguments are copied when the browser has read them, so that its reading comes first.
 */
export function beginCall(
  realm: Realm,
  on: Followed,
  method: string,
  args: readonly unknown[],
): Call {
  const call: Call = { on, method, args, at: on.log.now(), recorded: undefined };
  if (args.length === 0) guard(() => void recordedOf(realm, call));
  return call;
}

function recordedOf(realm: Realm, call: Call): Recorded {
  if (call.recorded !== undefined) return call.recorded;
  const { on, method, args, at } = call;
  const { peer, log } = on;
  const id = log.nextId('call');
  const seq = log.append({
    type: 'call',
    at,
    peer,
    on: on.id,
    call: id,
    method,
    args: realm.copy.list(args),
  });
  return (call.recorded = { id, cause: seq === undefined ? undefined : { seq, how: 'known' } });
}

function settle(on: Followed, { id, cause }: Recorded, outcome: Outcome): void {
  const { peer, log } = on;
  log.append({ type: 'settle', at: log.now(), peer, on: on.id, call: id, outcome }, cause);
}

/** Records a call that threw `reason`. */
export function noteThrown(realm: Realm, call: Call, reason: unknown): void {
  const error = realm.copy.error(reason);
  settle(call.on, recordedOf(realm, call), { how: 'threw', error });
}

/** Records a call that returned `result`, and how it settles when that is a promise. */
export function noteReturned(realm: Realm, self: object, call: Call, result: unknown): void {
  const recorded = recordedOf(realm, call);
  const { on, method } = call;
  if (realm.promises.isPromise(result)) {
    const applies = method === 'setLocalDescription' || method === 'setRemoteDescription';
    noteSettling(realm, on, recorded, result, applies ? new NativeWeakRef(self) : undefined);
    return;
  }
  meetResult(realm, self, on, method, result, recorded.cause);
  settle(on, recorded, { how: 'returned', value: realm.copy.of(result) });
  if (method === 'close') noteClosed(realm, self, on, recorded.cause);
}

/**
 * A scope of its own: while the promise is pending, nothing of the call may be kept alive by us.
 * @param described the connection whose description the call sets
 */
function noteSettling(
  realm: Realm,
  on: Followed,
  recorded: Recorded,
  promise: object,
  described: WeakRef<object> | undefined,
): void {
  realm.promises.watch(
    promise,
    (value) => {
      if (!on.log.active) return;
      const pc = described && aliveOf(described);
      if (pc !== undefined) meetAll(realm, pc, on, recorded.cause);
      settle(on, recorded, { how: 'fulfilled', value: realm.copy.of(value) });
    },
    (reason) => {
      realm.frames.clean(reason);
      if (!on.log.active) return;
      settle(on, recorded, { how: 'rejected', error: realm.copy.error(reason) });
    },
  );
}

function meetResult(
  realm: Realm,
  self: object,
  on: Followed,
  method: string,
  result: unknown,
  cause: Cause | undefined,
): void {
  switch (method) {
    case 'createDataChannel':
      meet(realm, result, 'data-channel', on, cause);
      return;
    case 'addTrack':
    case 'addTransceiver':
    case 'getSenders':
    case 'getReceivers':
    case 'getTransceivers':
      meetAll(realm, self, on, cause);
  }
}

/** `close()` changes states and fires no event for them: they are read. */
function noteClosed(realm: Realm, self: object, on: Followed, cause: Cause | undefined): void {
  const { natives } = realm;
  if (on.kind === 'data-channel') {
    noteState(natives, self, on, 'data-channel', 'read', cause);
    return;
  }
  if (on.kind !== 'pc') return;
  for (let i = 0; i < PC_MACHINES.length; i++) {
    noteState(natives, self, on, PC_MACHINES[i] as MachineId, 'read', cause);
  }
  visitAlive(on.parts, (part) => {
    const followed = followedOf(part);
    // A part is named after its machine.
    if (followed) noteState(natives, part, followed, followed.kind as MachineId, 'read', cause);
  });
}
