import {
  apply,
  bare,
  getDescriptor,
  getPrototypeOf,
  ownGetter,
  ownKeys,
  ownValue,
  put,
  TAG,
  WeakTable,
  type AnyFunction,
} from '../../sources/recorder/intrinsics.ts';
import { ATTRIBUTES } from './attributes.ts';

/** What the console uses of its window, taken before a program could replace any of it. */
export interface ConsoleNatives {
  /** The name of the built-in class whose prototype `holder` is; `undefined` for all others. */
  nameOf(holder: object): string | undefined;
  /** What the getter `attribute` of class `name` gives for `object`; `undefined` where it is no such object. */
  read(object: object, name: string, attribute: string): unknown;
  /** What the method gives; `undefined` where it throws or is not there. */
  call(object: object, name: string, method: string, args: readonly unknown[]): unknown;
  /** Class and count of items of a typed array; `undefined` for everything else. */
  typedArray(object: object): { readonly name: string; readonly length: number } | undefined;
  /** The text of an error's stack as the engine made it; `undefined` where the program put something else there. */
  stackOf(error: object): string | undefined;
  /** Names of all attributes of class `name`, in its own order. */
  attributesOf(name: string): readonly string[];
  /** Calls `visit` with each entry of a Map or Set, from number `from` on, until it says `false`. */
  iterate(
    object: object,
    name: 'Map' | 'Set',
    from: number,
    visit: (key: unknown, value: unknown) => boolean,
  ): void;
}

/** Built-in classes that are looked at, besides those whose attributes are told. */
const CLASSES = [
  'Map',
  'Set',
  'Date',
  'RegExp',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'BigInt',
  'ArrayBuffer',
  'SharedArrayBuffer',
  'Blob',
  'File',
  'DOMException',
  'Promise',
  'WeakMap',
  'WeakSet',
  'Object',
  'Array',
  'Function',
  'Error',
  'Node',
  'Element',
  'CharacterData',
  'NamedNodeMap',
  'Attr',
  'NodeList',
  'HTMLCollection',
  'DOMTokenList',
  'FileList',
  'URL',
  'RTCStatsReport',
  'RTCError',
] as const;

interface Class {
  readonly getters: Readonly<Record<string, AnyFunction | undefined>>;
  readonly methods: Readonly<Record<string, AnyFunction | undefined>>;
  readonly attributes: readonly string[];
}

function classOf(prototype: object): Class {
  const getters = bare<Record<string, AnyFunction>>({});
  const methods = bare<Record<string, AnyFunction>>({});
  const attributes: string[] = [];
  const keys = ownKeys(prototype);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key !== 'string') continue;
    const descriptor = getDescriptor(prototype, key);
    if (descriptor?.get) {
      put(getters, key, descriptor.get);
      put(attributes, attributes.length, key);
    } else if (typeof descriptor?.value === 'function') put(methods, key, descriptor.value);
  }
  return { getters, methods, attributes };
}

/** Takes the classes of `global` as they are now. */
export function takeNatives(global: typeof globalThis): ConsoleNatives {
  const classes = bare<Record<string, Class>>({});
  const names = new WeakTable<string>();

  function take(name: string): void {
    const constructor = getDescriptor(global, name)?.value as { prototype?: object } | undefined;
    const prototype = constructor && (ownValue(constructor, 'prototype') as object | undefined);
    if (!prototype) return;
    put(classes, name, classOf(prototype));
    names.set(prototype, name);
  }
  for (let i = 0; i < CLASSES.length; i++) take(CLASSES[i] as string);
  const told = ownKeys(ATTRIBUTES);
  for (let i = 0; i < told.length; i++) take(told[i] as string);

  const nextOf = (iterator: object): AnyFunction =>
    ownValue(getPrototypeOf(iterator) as object, 'next') as AnyFunction;
  const next = {
    Map: nextOf(new global.Map().entries()),
    Set: nextOf(new global.Set().entries()),
  };

  const typed = getPrototypeOf(global.Int8Array.prototype) as object;
  const typedName = getDescriptor(typed, TAG)?.get as AnyFunction;
  const typedLength = getDescriptor(typed, 'length')?.get as AnyFunction;

  // V8 gives each error an accessor of its own, SpiderMonkey one to all of them and one to all DOMExceptions.
  const ownStack = ownGetter(new global.Error(), 'stack');
  const stacks = [
    getDescriptor(global.Error.prototype, 'stack')?.get,
    getDescriptor(global.DOMException.prototype, 'stack')?.get,
  ] as const;

  function engineStack(error: object): unknown {
    const getter = ownGetter(error, 'stack');
    if (getter !== undefined) {
      return getter === ownStack ? apply(getter as AnyFunction, error, []) : undefined;
    }
    const own = ownValue(error, 'stack');
    if (own !== undefined) return own;
    for (let i = 0; i < stacks.length; i++) {
      const shared = stacks[i];
      if (shared === undefined) continue;
      try {
        const text: unknown = apply(shared, error, []);
        if (typeof text === 'string') return text;
      } catch {
        // It is an error of the other kind.
      }
    }
    return undefined;
  }

  return {
    typedArray(object) {
      const name: unknown = apply(typedName, object, []);
      return typeof name === 'string'
        ? { name, length: apply(typedLength, object, []) as number }
        : undefined;
    },
    stackOf(error) {
      const text = engineStack(error);
      return typeof text === 'string' ? text : undefined;
    },
    nameOf: (holder) => names.get(holder),
    attributesOf: (name) => classes[name]?.attributes ?? [],
    read(object, name, attribute) {
      const getter = classes[name]?.getters[attribute];
      if (getter === undefined) return undefined;
      try {
        return apply(getter, object, []) as unknown;
      } catch {
        return undefined;
      }
    },
    call(object, name, method, args) {
      const native = classes[name]?.methods[method];
      if (native === undefined) return undefined;
      try {
        return apply(native, object, args) as unknown;
      } catch {
        return undefined;
      }
    },
    iterate(object, name, from, visit) {
      const iterator = apply(
        classes[name]?.methods['entries'] as AnyFunction,
        object,
        [],
      ) as object;
      for (let i = 0; ; i++) {
        const { done, value } = apply(next[name], iterator, []) as { done: boolean; value: object };
        if (done) return;
        if (i >= from && !visit(ownValue(value, 0), ownValue(value, 1))) return;
      }
    },
  };
}
