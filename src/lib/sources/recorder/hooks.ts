import { beginCall, noteReturned, noteThrown } from './calls.ts';
import { disguise, replace, replaceToString } from './disguise.ts';
import { followedOf } from './followed.ts';
import {
  apply,
  getDescriptor,
  guard,
  isObject,
  ownKeys,
  WeakTable,
  type AnyFunction,
} from './intrinsics.ts';
import { isChannelEvent, listenTo, listenToChannel } from './listening.ts';
import { captureNatives, type RecordedGlobal } from './natives.ts';
import { meet } from './objects.ts';
import { createPlainCopy } from './plain-copy.ts';
import { createPromiseWatch } from './promise-watch.ts';
import type { Realm } from './realm.ts';

/** Interfaces whose methods are recorded. */
const HOOKED = [
  'RTCPeerConnection',
  'RTCDataChannel',
  'RTCRtpTransceiver',
  'RTCRtpSender',
  'RTCRtpReceiver',
  'RTCDTMFSender',
  'RTCDtlsTransport',
  'RTCIceTransport',
  'RTCSctpTransport',
] as const;

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
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called by `apply`
  const { timeout } = AbortSignal;
  const realm: Realm = {
    natives,
    copy,
    promises: createPromiseWatch(global),
    listenTo: (object, followed) => listenTo(realm, object, followed),
    // Unlike setTimeout it takes no number that the program could miss in its own.
    later: (ms, run) => natives.listen(apply(timeout, AbortSignal, [ms]) as object, 'abort', run),
  };
  return realm;
}

function hook(global: RecordedGlobal, realm: Realm): () => void {
  let undo = (): void => {};
  const also = (next: () => void): void => {
    const before = undo;
    undo = () => {
      next();
      before();
    };
  };

  also(replaceToString(global.Function.prototype));
  for (let i = 0; i < HOOKED.length; i++) {
    const name = HOOKED[i] as (typeof HOOKED)[number];
    const prototype = prototypeOf(global, name);
    if (prototype !== undefined) hookMethods(prototype, realm, also);
  }
  hookAttributes(global, realm, also);
  return () => undo();
}

function prototypeOf(global: RecordedGlobal, name: string): object | undefined {
  return (global as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype;
}

function hookMethods(prototype: object, realm: Realm, also: (undo: () => void) => void): void {
  const keys = ownKeys(prototype);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string' || key === 'constructor') continue;
    also(replace(prototype, key, 'value', (native) => recordedMethod(native, key, realm)));
  }
}

function recordedMethod(native: AnyFunction, method: string, realm: Realm): AnyFunction {
  return disguise(native, (target, self, args) => {
    const on = followedOf(self);
    if (on === undefined) return apply(target, self, args as unknown[]) as unknown;
    const call = beginCall(realm, on, method, args);
    let result: unknown;
    try {
      result = apply(target, self, args as unknown[]);
    } catch (reason) {
      guard(() => noteThrown(realm, call, reason));
      throw reason;
    }
    guard(() => noteReturned(realm, self as object, call, result));
    return result;
  });
}

function hookAttributes(
  global: RecordedGlobal,
  realm: Realm,
  also: (undo: () => void) => void,
): void {
  const transceiver = prototypeOf(global, 'RTCRtpTransceiver');
  if (transceiver !== undefined) {
    // Setting a direction asks for a negotiation: recorded like a call of that name.
    also(
      replace(transceiver, 'direction', 'set', (native) =>
        recordedMethod(native, 'direction', realm),
      ),
    );
  }
  const sender = prototypeOf(global, 'RTCRtpSender');
  if (sender !== undefined) {
    also(
      replace(sender, 'dtmf', 'get', (native) =>
        disguise(native, (target, self, args) => {
          const result: unknown = apply(target, self, args as unknown[]);
          const on = followedOf(self);
          if (on !== undefined) guard(() => void meet(realm, result, 'dtmf', on));
          return result;
        }),
      ),
    );
  }
  const rejection = prototypeOf(global, 'PromiseRejectionEvent');
  if (rejection !== undefined) {
    also(
      replace(rejection, 'promise', 'get', (native) =>
        disguise(native, (target, self, args) => {
          const promise: unknown = apply(target, self, args as unknown[]);
          return isObject(promise) ? (realm.promises.originalOf(promise) ?? promise) : promise;
        }),
      ),
    );
  }
  hookChannelListeners(global, realm, also);
}

/** Learns what the program listens to on its channels, just before it does. */
function hookChannelListeners(
  global: RecordedGlobal,
  realm: Realm,
  also: (undo: () => void) => void,
): void {
  const hear = (self: unknown, type: unknown, listener: unknown): void => {
    const on = followedOf(self);
    if (on?.kind !== 'data-channel' || !isObject(listener) || !isChannelEvent(type)) return;
    guard(() => listenToChannel(realm, self as object, on, type));
  };
  also(
    replace(global.EventTarget.prototype, 'addEventListener', 'value', (native) =>
      disguise(native, (target, self, args) => {
        hear(self, args[0], args[1]);
        return apply(target, self, args as unknown[]) as unknown;
      }),
    ),
  );
  const channel = prototypeOf(global, 'RTCDataChannel');
  const keys = channel === undefined ? [] : ownKeys(channel);
  for (let i = 0; channel !== undefined && i < keys.length; i++) {
    const key = keys[i];
    const type = typeof key === 'string' ? handlerType(key) : undefined;
    if (key === undefined || type === undefined || !getDescriptor(channel, key)?.set) continue;
    also(
      replace(channel, key, 'set', (native) =>
        disguise(native, (target, self, args) => {
          hear(self, type, args[0]);
          return apply(target, self, args as unknown[]) as unknown;
        }),
      ),
    );
  }
}

/** `open` of `onopen`. */
function handlerType(key: string): string | undefined {
  return key[0] === 'o' && key[1] === 'n' ? afterOn(key) : undefined;
}

function afterOn(key: string): string {
  let type = '';
  for (let i = 2; i < key.length; i++) type += key[i] as string;
  return type;
}
