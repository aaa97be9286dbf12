import {
  apply,
  bare,
  defineProperty,
  deleteProperty,
  getDescriptor,
  getPrototypeOf,
  guard,
  isObject,
  reflectGet,
  WeakTable,
} from './intrinsics.ts';
import type { RecordedGlobal } from './natives.ts';

/**
 * Hears how the browser's promises settle without being noticed.
 *
 * A reaction of our own marks a promise as handled, and a rejection that the program forgot would never be reported.
 * So we watch whether the program touches the promise: `await`, `then`, `catch`, `finally`, `Promise.all` and every
 * other way of attaching reads its `constructor` first. Where nothing was touched when it rejects, a rejected promise
 * of our own stands in for it, and the browser reports that one: as `unhandledrejection`, and as `rejectionhandled`
 * when the program attaches after all. `originalOf` leads from the stand-in back to the promise.
 *
 * Programs touch a promise at once or not for long. Until the next microtask the watch therefore sits on
 * `Promise.prototype`, and leaves as soon as nothing untouched is left: the promise carries no mark. Only a promise
 * that is left alone longer gets an own accessor, which goes away when it is touched or fulfilled.
 */
export interface PromiseWatch {
  /** Whether `value` is a promise of this realm, not of a subclass. */
  isPromise(value: unknown): value is object;
  /** Calls one of the two before any reaction of the program runs; neither can reach the program. */
  watch(
    promise: object,
    fulfilled: (value: unknown) => void,
    rejected: (reason: unknown) => void,
  ): void;
  /** The promise that `standIn` stands in for. */
  originalOf(standIn: object): object | undefined;
}

interface Entry {
  /** The program touched it, or it fulfilled: nothing to report any more. */
  done: boolean;
  /** It carries the accessor itself. */
  marked: boolean;
  standIn: object | undefined;
}

interface Waiting {
  readonly promise: object;
  readonly entry: Entry;
  readonly next: Waiting | null;
}

const KEY = 'constructor';
const nothing = (): void => {};

export function createPromiseWatch(global: RecordedGlobal): PromiseWatch {
  const NativePromise = global.Promise;
  const prototype = NativePromise.prototype as object;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called by `apply`
  const { then } = NativePromise.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { reject } = NativePromise;
  const { queueMicrotask } = global;
  const entries = new WeakTable<Entry>();
  const originals = new WeakTable<object>();
  /** What `Promise.prototype.constructor` was when the watch sat down on it; `undefined` while it does not. */
  let displaced: PropertyDescriptor | undefined;
  let waiting: Waiting | null = null;
  let untouched = 0;

  /** Attaches without reading what the program made of `constructor` and `Symbol.species`. */
  function attach(
    promise: object,
    fulfilled: (value: unknown) => void,
    rejected: (reason: unknown) => void,
  ): void {
    defineProperty(promise, KEY, bare({ value: undefined, configurable: true }));
    apply(then, promise, [fulfilled, rejected]);
    deleteProperty(promise, KEY);
  }

  function finish(promise: object, entry: Entry): void {
    if (entry.done) return;
    entry.done = true;
    if (entry.marked) {
      entry.marked = false;
      if (getDescriptor(promise, KEY)?.get === readMark) deleteProperty(promise, KEY);
    } else if (--untouched === 0) {
      leavePrototype();
    }
  }

  function touch(promise: unknown): void {
    const entry = isObject(promise) ? entries.get(promise) : undefined;
    if (entry === undefined || entry.done) return;
    finish(promise as object, entry);
    if (entry.standIn !== undefined) attach(entry.standIn, nothing, nothing);
  }

  function readMark(this: object): unknown {
    guard(() => touch(this));
    const above = getPrototypeOf(this);
    return above === null ? undefined : reflectGet(above, KEY, this);
  }

  function writeMark(this: object, value: unknown): void {
    defineProperty(
      this,
      KEY,
      bare({ value, writable: true, enumerable: true, configurable: true }),
    );
  }

  function readDisplaced(this: unknown): unknown {
    // Taken first: when this was the last one that was watched, the watch leaves.
    const value: unknown = displaced?.value;
    guard(() => touch(this));
    return value;
  }

  function writeDisplaced(this: object, value: unknown): void {
    if (this !== prototype) {
      apply(writeMark, this, [value]);
    } else {
      leavePrototype();
      defineProperty(prototype, KEY, bare({ value }));
    }
  }

  function sitOnPrototype(): boolean {
    if (displaced !== undefined) return true;
    const current = getDescriptor(prototype, KEY);
    if (current === undefined || !current.configurable || !('value' in current)) return false;
    displaced = current;
    const sat = defineProperty(
      prototype,
      KEY,
      bare({
        get: readDisplaced,
        set: writeDisplaced,
        enumerable: current.enumerable ?? false,
        configurable: true,
      }),
    );
    if (!sat) displaced = undefined;
    else apply(queueMicrotask, global, [settleDown]);
    return sat;
  }

  function leavePrototype(): void {
    const original = displaced;
    if (original === undefined) return;
    if (getDescriptor(prototype, KEY)?.get === readDisplaced) {
      defineProperty(prototype, KEY, original);
    }
    displaced = undefined;
  }

  /** The program had its turn: what it left alone carries the watch itself from now on. */
  function settleDown(): void {
    guard(() => {
      for (let item = waiting; item !== null; item = item.next) {
        if (!item.entry.done) mark(item.promise, item.entry);
      }
      waiting = null;
      untouched = 0;
      leavePrototype();
    });
  }

  function mark(promise: object, entry: Entry): void {
    entry.marked = true;
    defineProperty(
      promise,
      KEY,
      bare({ get: readMark, set: writeMark, enumerable: false, configurable: true }),
    );
  }

  return {
    isPromise: (value): value is object => isObject(value) && getPrototypeOf(value) === prototype,
    watch(promise, fulfilled, rejected) {
      const entry: Entry = { done: false, marked: false, standIn: undefined };
      attach(
        promise,
        (value) => {
          guard(() => finish(promise, entry));
          guard(() => fulfilled(value));
        },
        (reason) => {
          guard(() => rejected(reason));
          guard(() => {
            if (entry.done) return;
            entry.standIn = apply(reject, NativePromise, [reason]) as object;
            originals.set(entry.standIn, promise);
          });
        },
      );
      entries.set(promise, entry);
      if (sitOnPrototype()) {
        waiting = { promise, entry, next: waiting };
        untouched++;
      } else {
        mark(promise, entry);
      }
    },
    originalOf: (standIn) => originals.get(standIn),
  };
}
