import { beginCall, noteReturned, noteThrown, type Call } from './calls.ts';
import { disguise, disguiseResult, replace, replaceToString } from './disguise.ts';
import { followedOf, type Followed } from './followed.ts';
import { apply, isObject, ownKeys, WeakTable, type AnyFunction } from './intrinsics.ts';
import {
  CHANNEL_EVENTS,
  isChannelEvent,
  listenTo,
  listenToChannel,
  type ChannelEvent,
} from './listening.ts';
import { captureNatives, RECORDED_INTERFACES, type RecordedGlobal } from './natives.ts';
import { meet } from './objects.ts';
import { createPlainCopy } from './plain-copy.ts';
import { createPromiseWatch } from './promise-watch.ts';
import type { Realm } from './realm.ts';
import { hideStackFrames } from './stack-frames.ts';

/** Puts a function in the place of a property's; it is put back when the last recorder goes. */
type Swap = (...args: Parameters<typeof replace>) => void;

/** The hooks of one global, shared by all its recorders. */
interface Hooks {
  readonly realm: Realm;
  users: number;
  undo: () => void;
}

const hooksOf = new WeakTable<Hooks>();

/** Hooks `global`'s prototypes, unless they are; objects that no recorder follows go through untouched. */
export function acquireHooks(global: RecordedGlobal): Realm {
  const known = hooksOf.get(global);
  if (known !== undefined && known.users > 0) {
    known.users++;
    return known.realm;
  }
  const realm = createRealm(global);
  hooksOf.set(global, { realm, users: 1, undo: hook(global, realm) });
  return realm;
}

/** Gives back what `acquireHooks` gave; the last one unhooks. */
export function releaseHooks(global: RecordedGlobal): void {
  const hooks = hooksOf.get(global);
  if (hooks === undefined || --hooks.users > 0) return;
  hooks.undo();
}

function createRealm(global: RecordedGlobal): Realm {
  const natives = captureNatives(global);
  const copy = createPlainCopy(natives, (object) => followedOf(object)?.id);
  const { AbortSignal } = global;

  const { timeout } = AbortSignal;
  const realm: Realm = {
    natives,
    copy,
    promises: createPromiseWatch(global),
    frames: hideStackFrames(global),
    listenTo: (object, followed) => listenTo(realm, object, followed),
    // Unlike setTimeout it takes no number that the program could miss in its own.
    later: (ms, run) => natives.listen(apply(timeout, AbortSignal, [ms]), 'abort', run),
  };
  return realm;
}

function hook(global: RecordedGlobal, realm: Realm): () => void {
  let undo = replaceToString(global.Function.prototype);
  const swap: Swap = (holder, key, field, make) => {
    const last = replace(holder, key, field, make);
    const before = undo;
    undo = () => {
      last();
      before();
    };
  };
  for (let i = 0; i < RECORDED_INTERFACES.length; i++) {
    const name = RECORDED_INTERFACES[i] as string;
    const prototype = prototypeOf(global, name);
    if (prototype !== undefined) hookMethods(prototype, realm, swap);
  }
  hookAttributes(global, realm, swap);
  return () => {
    undo();
    realm.frames.undo();
  };
}

function prototypeOf(global: RecordedGlobal, name: string): object | undefined {
  return (global as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
}

function hookMethods(prototype: object, realm: Realm, swap: Swap): void {
  const keys = ownKeys(prototype);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string' || key === 'constructor') continue;
    swap(prototype, key, 'value', (native) => recordedMethod(native, key, realm));
  }
}

function recordedMethod(native: AnyFunction, method: string, realm: Realm): AnyFunction {
  return disguise<Call>(native, {
    before(self, args) {
      const on = followedOf(self);
      return on && beginCall(realm, on, method, args);
    },
    returned: (call, result, self) => noteReturned(realm, self as object, call, result),
    threw: (call, reason) => noteThrown(realm, call, reason),
  });
}

function hookAttributes(global: RecordedGlobal, realm: Realm, swap: Swap): void {
  // Setting a direction asks for a negotiation: recorded like a call of that name.
  swap(prototypeOf(global, 'RTCRtpTransceiver'), 'direction', 'set', (native) =>
    recordedMethod(native, 'direction', realm),
  );
  swap(prototypeOf(global, 'RTCRtpSender'), 'dtmf', 'get', (native) =>
    disguise<Followed>(native, {
      before: followedOf,
      returned: (sender, result) => void meet(realm, result, 'dtmf', sender),
    }),
  );
  swap(prototypeOf(global, 'PromiseRejectionEvent'), 'promise', 'get', (native) =>
    disguiseResult(native, (promise) =>
      isObject(promise) ? (realm.promises.originalOf(promise) ?? promise) : promise,
    ),
  );
  hookChannelListeners(global, realm, swap);
}

/** Learns what the program listens to on its channels, just before it does. */
function hookChannelListeners(global: RecordedGlobal, realm: Realm, swap: Swap): void {
  const hear = (self: unknown, type: unknown, listener: unknown): undefined => {
    const on = followedOf(self);
    if (on?.kind !== 'data-channel' || !isObject(listener) || !isChannelEvent(type)) return;
    listenToChannel(realm, self as object, on, type);
  };
  swap(global.EventTarget.prototype, 'addEventListener', 'value', (native) =>
    disguise(native, { before: (self, args) => hear(self, args[0], args[1]) }),
  );
  const channel = prototypeOf(global, 'RTCDataChannel');
  for (let i = 0; i < CHANNEL_EVENTS.length; i++) {
    const type = CHANNEL_EVENTS[i] as ChannelEvent;
    swap(channel, `on${type}`, 'set', (native) =>
      disguise(native, { before: (self, args) => hear(self, type, args[0]) }),
    );
  }
}
