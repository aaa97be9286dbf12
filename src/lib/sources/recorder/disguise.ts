import {
  apply,
  bare,
  defineProperty,
  getDescriptor,
  NativeProxy,
  WeakTable,
  type AnyFunction,
} from './intrinsics.ts';

/** What stands behind each function that the recorder put in the place of a native one. */
const natives = new WeakTable<AnyFunction>();

/** Called in the place of a native function; has to call `native` itself. */
export type Stand = (native: AnyFunction, self: unknown, args: readonly unknown[]) => unknown;

/**
 * A function that cannot be told from `native`: same name, length and prototype, no constructor where it is none,
 * the native's own errors, and, where `replaceToString` was called, the native's text.
 */
export function disguise(native: AnyFunction, stand: Stand): AnyFunction {
  const proxy = new NativeProxy(native, bare({ apply: stand }));
  natives.set(proxy, native);
  return proxy;
}

/** As `disguise`, for `new`. */
export function disguiseConstructor<T extends AnyFunction>(
  native: T,
  construct: (native: T, args: readonly unknown[], newTarget: AnyFunction) => object,
): T {
  const proxy = new NativeProxy(native, bare({ construct }));
  natives.set(proxy, native);
  return proxy;
}

/** Puts a value, getter or setter in the place of a property's, all else unchanged; returns what undoes it. */
export function replace(
  holder: object,
  key: PropertyKey,
  field: 'value' | 'get' | 'set',
  make: (native: AnyFunction) => AnyFunction,
): () => void {
  const original = getDescriptor(holder, key);
  const native = original?.[field] as unknown;
  if (original === undefined || typeof native !== 'function') return () => {};
  const stand = make(native);
  defineProperty(holder, key, bare({ ...original, [field]: stand }));
  return () => {
    const current = getDescriptor(holder, key);
    // Someone wrapped ours meanwhile: it stays, and hands everything on.
    if (current?.[field] === stand) defineProperty(holder, key, bare({ ...original }));
  };
}

/** Makes the text of disguised functions that of the natives behind them. */
export function replaceToString(prototype: object): () => void {
  return replace(prototype, 'toString', 'value', (native) =>
    disguise(native, (target, self, args) =>
      apply(
        target,
        typeof self === 'function' ? (natives.get(self) ?? self) : self,
        args as unknown[],
      ),
    ),
  );
}
