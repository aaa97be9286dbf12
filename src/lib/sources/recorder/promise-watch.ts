import {
  apply,
  bare,
  defineProperty,
  deleteProperty,
  getPrototypeOf,
  guard,
  isObject,
  ownGetter,
  ownValue,
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
/** A promise with this as its constructor is derived from like any other, and nothing more is read of it. */
const nobody = bare({ value: undefined, configurable: true });

export function createPromiseWatch(global: RecordedGlobal): PromiseWatch {
  const NativePromise = global.Promise;
  const prototype = NativePromise.prototype as object;
  const { then } = NativePromise.prototype;
  const { reject } = NativePromise;
  /** Its reactions run at the next microtask. */
  const fulfilled = new NativePromise<void>((resolve) => resolve());
  const entries = new WeakTable<Entry>();
  const originals = new WeakTable<object>();
  /** Whether the watch is on `Promise.prototype`. */
  let sitting = false;
  /** Whether `settleDown` is about to run. */
  let due = false;
  let waiting: Waiting | null = null;
  let untouched = 0;

  const original = bare({
    value: NativePromise,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  const watching = bare({
    get: readDisplaced,
    set: writeDisplaced,
    enumerable: false,
    configurable: true,
  });
  const marking = bare({ get: readMark, set: writeMark, enumerable: false, configurable: true });

  /** Attaches without reading what the program made of `constructor` and `Symbol.species`. */
  function attach(
    promise: object,
    fulfilled: (value: unknown) => void,
    rejected: (reason: unknown) => void,
  ): void {
    defineProperty(promise, KEY, nobody);
    void apply(then, promise, [fulfilled, rejected]);
    deleteProperty(promise, KEY);
  }

  function finish(promise: object, entry: Entry): void {
    if (entry.done) return;
    entry.done = true;
    if (entry.marked) {
      entry.marked = false;
      if (ownGetter(promise, KEY) === readMark) deleteProperty(promise, KEY);
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
    guard(() => touch(this));
    return NativePromise;
  }

  function writeDisplaced(this: object, value: unknown): void {
    if (this !== prototype) {
      apply(writeMark, this, [value]);
    } else {
      leavePrototype();
      defineProperty(prototype, KEY, bare({ value }));
    }
  }

  /** Only where the prototype is the browser's own; elsewhere each promise carries its watch. */
  function sitOnPrototype(): boolean {
    if (sitting) return true;
    if (ownValue(prototype, KEY) !== NativePromise) return false;
    sitting = defineProperty(prototype, KEY, watching);
    if (sitting && !due) {
      due = true;
      attach(fulfilled, settleDown, nothing);
    }
    return sitting;
  }

  function leavePrototype(): void {
    if (sitting && ownGetter(prototype, KEY) === readDisplaced) {
      defineProperty(prototype, KEY, original);
    }
    sitting = false;
  }

  /** The program had its turn: what it left alone carries the watch itself from now on. */
  function settleDown(): void {
    due = false;
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
    defineProperty(promise, KEY, marking);
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
            entry.standIn = apply(reject, NativePromise, [reason]);
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
