/**
 * The language's own functions, taken before the program can change them. Whatever a program does to
 * `Array.prototype`, `Promise.prototype` or `Object.prototype`, the recorder neither breaks nor is seen there:
 * its files use these, index loops, and literals. No spread or destructuring of arrays, no `for … of` (both run
 * `Array.prototype[Symbol.iterator]`), no method of a built-in object looked up at run time.
 */

/** Any function, as a value that is handed on and called by `apply`. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
export type AnyFunction = Function;

export const { apply, construct, defineProperty, deleteProperty, getPrototypeOf, ownKeys } =
  Reflect;
export const TAG: symbol = Symbol.toStringTag;
export const { getOwnPropertyDescriptor } = Reflect;
export const reflectGet = Reflect.get;
export const { isArray } = Array;
/** Whether an object has its own key. */
export const { hasOwn } = Object;
export const { isView } = ArrayBuffer;
export const NativeProxy = Proxy;
export const NativeWeakRef = WeakRef;

const { setPrototypeOf } = Reflect;
const { get: weakGet, set: weakSet } = WeakMap.prototype;
const { deref } = WeakRef.prototype;
const { slice, indexOf } = String.prototype;
const { toString: symbolText } = Symbol.prototype;
const viewLength = getOwnPropertyDescriptor(
  getPrototypeOf(Int8Array.prototype) as object,
  'byteLength',
)?.get;
const dataViewLength = getOwnPropertyDescriptor(DataView.prototype, 'byteLength')?.get;
const isNativeError = (Error as { isError?: (value: unknown) => boolean }).isError;

/**
 * Takes a literal's prototype away: property descriptors and Proxy handlers are read key by key, and would take a
 * program's `Object.prototype.get` for their own.
 */
export function bare<T extends object>(literal: T): T {
  setPrototypeOf(literal, null);
  return literal;
}

/** An own property's descriptor, without a prototype. */
export function getDescriptor(object: object, key: PropertyKey): PropertyDescriptor | undefined {
  const descriptor = getOwnPropertyDescriptor(object, key);
  return descriptor && bare(descriptor);
}

/** The value of an own data property; `undefined` for accessors: a program's getters are never run. */
export function ownValue(object: object, key: PropertyKey): unknown {
  const descriptor = getOwnPropertyDescriptor(object, key);
  return descriptor !== undefined && hasOwn(descriptor, 'value')
    ? (descriptor.value as unknown)
    : undefined;
}

/** The getter of an own accessor property. */
export function ownGetter(object: object, key: PropertyKey): unknown {
  const descriptor = getOwnPropertyDescriptor(object, key);
  return descriptor !== undefined && hasOwn(descriptor, 'get') ? descriptor.get : undefined;
}

/** What `put` defines: one object for all, for it is called for every field of every event. */
const field: PropertyDescriptor = bare({
  value: undefined,
  writable: true,
  enumerable: true,
  configurable: true,
});

/** Adds an own property as a literal would: setters on `Object.prototype` are not run. */
export function put(target: object, key: PropertyKey, value: unknown): void {
  field.value = value;
  defineProperty(target, key, field);
  field.value = undefined;
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The UTF-16 units of `text` from `start` up to `end`. */
export function sliceOf(text: string, start: number, end: number): string {
  return apply(slice, text, [start, end]);
}

/** Where `part` first stands in `text` from `start` on; -1 where it does not. */
export function indexIn(text: string, part: string, start: number): number {
  return apply(indexOf, text, [part, start]);
}

export function textOfSymbol(symbol: symbol): string {
  return apply(symbolText, symbol, []);
}

/** Size of a typed array or DataView, in bytes. */
export function bytesOfView(view: object): number {
  try {
    return apply(viewLength as AnyFunction, view, []) as number;
  } catch {
    return apply(dataViewLength as AnyFunction, view, []) as number;
  }
}

/** Whether `value` was made by an Error constructor of any realm; `false` in engines without `Error.isError`. */
export function isError(value: unknown): boolean {
  return isNativeError?.(value) === true;
}

/** A WeakMap whose methods no program can replace. */
export class WeakTable<V> {
  readonly #map = new WeakMap<object, V>();

  get(key: object): V | undefined {
    return apply(weakGet, this.#map, [key]) as V | undefined;
  }

  set(key: object, value: V): void {
    apply(weakSet, this.#map, [key, value]);
  }
}

/** The object behind a WeakRef; `undefined` once it was collected. */
export function aliveOf<T extends object>(ref: WeakRef<T>): T | undefined {
  return apply(deref, ref, []) as T | undefined;
}

/** Runs `hook`; whatever goes wrong in it is the recorder's loss and never reaches the program. */
export function guard(hook: () => void): void {
  try {
    hook();
  } catch {
    // The program must not notice, and a console line would be noticed.
  }
}
