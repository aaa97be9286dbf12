import {
  aliveOf,
  NativeWeakRef,
  ownValue,
  put,
  WeakTable,
} from '../../sources/recorder/intrinsics.ts';

/** Values that can be asked for again; those before are gone. */
const KEPT = 2000;
/** The newest of them are kept alive by the console, as a browser's own does; the others only while the program has them. */
const HELD = 200;

/** What a handle stands for: an object, or a property of it whose getter can be run. */
export interface Handled {
  readonly object: object;
  /** Absent where it is the object itself. */
  readonly key?: PropertyKey;
}

/** Numbers for objects that a reader may open later. */
export interface Handles {
  /** The number of `object`, the same as before while that is valid; of a property of it where `key` is given. */
  handleOf(object: object, key?: PropertyKey): number;
  /** What stood behind `handle`; `undefined` when it is gone. */
  valueOf(handle: number): Handled | undefined;
}

interface Slot {
  readonly handle: number;
  readonly ref: WeakRef<object>;
  readonly key: PropertyKey | undefined;
}

/** @see Handles */
export function createHandles(): Handles {
  const slots: (Slot | undefined)[] = [];
  const held: object[] = [];
  const known = new WeakTable<number>();
  let count = 0;

  function slotOf(handle: number): Slot | undefined {
    const slot = ownValue(slots, handle % KEPT) as Slot | undefined;
    return slot?.handle === handle ? slot : undefined;
  }

  return {
    handleOf(object, key) {
      const before = key === undefined ? known.get(object) : undefined;
      if (before !== undefined && slotOf(before) !== undefined) return before;
      const handle = count++;
      put(slots, handle % KEPT, { handle, ref: new NativeWeakRef(object), key });
      put(held, handle % HELD, object);
      if (key === undefined) known.set(object, handle);
      return handle;
    },
    valueOf(handle) {
      const slot = slotOf(handle);
      const object = slot && aliveOf(slot.ref);
      if (object === undefined || slot === undefined) return undefined;
      return slot.key === undefined ? { object } : { object, key: slot.key };
    },
  };
}
