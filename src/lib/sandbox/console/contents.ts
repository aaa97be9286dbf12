import {
  bare,
  getDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  ownKeys,
  ownValue,
  put,
  sliceOf,
} from '../../sources/recorder/intrinsics.ts';
import { ATTRIBUTES } from './attributes.ts';
import { PROTOTYPES } from './limits.ts';
import type { ConsoleNatives } from './natives.ts';

/** Who takes entries: a value, or a getter that was not run. */
export interface Visitor {
  value(key: unknown, value: unknown): void;
  getter(key: PropertyKey): void;
}

/** What is in an object, by position. A position may be empty. */
export interface Contents {
  readonly count: number;
  /** Visits the positions `from` ≤ position < `to`, `to` ≤ `count`. */
  walk(from: number, to: number, visitor: Visitor): void;
}

/** Of larger lists and objects only the positions that are seen are looked at. */
const LARGE = 1000;

export const NOTHING: Contents = { count: 0, walk: () => {} };

function visitProperty(object: object, key: PropertyKey, visitor: Visitor): void {
  const descriptor = getDescriptor(object, key);
  if (descriptor === undefined) return;
  if (hasOwn(descriptor, 'value')) visitor.value(key, descriptor.value);
  else visitor.getter(key);
}

function keysContents(object: object, keys: readonly PropertyKey[]): Contents {
  return {
    count: keys.length,
    walk(from, to, visitor) {
      for (let i = from; i < to; i++) visitProperty(object, keys[i] as PropertyKey, visitor);
    },
  };
}

/** The object's own enumerable keys but `without`; of a very large object all of its keys. */
function enumerableKeys(object: object, without?: (key: PropertyKey) => boolean): PropertyKey[] {
  const all = ownKeys(object);
  if (all.length > LARGE && without === undefined) return all;
  const keys: PropertyKey[] = [];
  for (let i = 0; i < all.length; i++) {
    const key = all[i] as PropertyKey;
    if (without?.(key) === true) continue;
    if (getDescriptor(object, key)?.enumerable === true) put(keys, keys.length, key);
  }
  return keys;
}

/** Properties with names; opened, also the getters that it has from its class. */
export function ownContents(object: object, open: boolean): Contents {
  const keys = enumerableKeys(object);
  if (open) {
    const seen = bare<Record<PropertyKey, true>>({});
    let holder = getPrototypeOf(object);
    for (let step = 0; holder !== null && step < PROTOTYPES; step++) {
      const above = getPrototypeOf(holder);
      // The last one is Object.prototype, whose only getter is `__proto__`.
      const own = above === null ? [] : ownKeys(holder);
      for (let i = 0; i < own.length && i < LARGE; i++) {
        const key = own[i] as PropertyKey;
        if (seen[key] || hasOwn(object, key)) continue;
        if (getDescriptor(holder, key)?.get === undefined) continue;
        put(seen, key, true);
        put(keys, keys.length, key);
      }
      holder = above;
    }
  }
  const contents = keysContents(object, keys);
  return {
    count: contents.count,
    walk(from, to, visitor) {
      for (let i = from; i < to; i++) {
        const key = keys[i] as PropertyKey;
        if (hasOwn(object, key)) visitProperty(object, key, visitor);
        else visitor.getter(key);
      }
    },
  };
}

/** `0`, `1` … of arrays, typed arrays and lists of the platform; of a small array the named properties, too. */
export function listContents(list: object, length: number): Contents {
  const named =
    isArray(list) && length <= LARGE
      ? enumerableKeys(list, (key) => typeof key === 'string' && isIndex(key))
      : [];
  return {
    count: length + named.length,
    walk(from, to, visitor) {
      for (let i = from; i < to; i++) {
        if (i >= length) visitProperty(list, named[i - length] as PropertyKey, visitor);
        else {
          const descriptor = getDescriptor(list, i);
          if (descriptor === undefined) continue;
          if (hasOwn(descriptor, 'value')) visitor.value(i, descriptor.value);
          else visitor.getter(i);
        }
      }
    },
  };
}

function isIndex(key: string): boolean {
  const number = +key;
  return number >= 0 && `${number}` === key;
}

/** Items of a Map or Set. */
export function iterableContents(
  natives: ConsoleNatives,
  object: object,
  name: 'Map' | 'Set',
  size: number,
): Contents {
  return {
    count: size,
    walk(from, to, visitor) {
      let position = from;
      if (to <= from) return;
      natives.iterate(object, name, from, (key, value) => {
        visitor.value(name === 'Set' ? position : key, value);
        position++;
        return position < to;
      });
    },
  };
}

/** Pairs that are there already. */
export function pairContents(
  pairs: readonly (readonly [key: unknown, value: unknown])[],
): Contents {
  return {
    count: pairs.length,
    walk(from, to, visitor) {
      for (let i = from; i < to; i++) {
        const pair = pairs[i] as readonly [unknown, unknown];
        visitor.value(ownValue(pair, 0), ownValue(pair, 1));
      }
    },
  };
}

/** What an error carries besides its words: `cause`, `errors`, and what the program added. */
export function errorContents(error: object): Contents {
  const keys: PropertyKey[] = [];
  if (hasOwn(error, 'cause')) put(keys, keys.length, 'cause');
  if (hasOwn(error, 'errors')) put(keys, keys.length, 'errors');
  const own = enumerableKeys(
    error,
    (key) => key === 'cause' || key === 'errors' || key === 'stack' || key === 'message',
  );
  for (let i = 0; i < own.length; i++) put(keys, keys.length, own[i]);
  return keysContents(error, keys);
}

/**
 * Attributes of an object of the platform, read by its own getters, and what the program added to it. `undefined` where no
 * class of it is in the table. Opened, it gives every attribute that those classes have.
 */
export function platformContents(
  natives: ConsoleNatives,
  object: object,
  classes: readonly string[],
  open: boolean,
): Contents | undefined {
  const told = toldOf(classes);
  if (told === undefined) return undefined;
  const pairs: (readonly [unknown, unknown])[] = [];
  const seen = bare<Record<string, true>>({});
  const add = (attribute: string): void => {
    if (seen[attribute]) return;
    for (let i = 0; i < classes.length; i++) {
      const value = tell(natives, object, classes[i] as string, attribute);
      if (value === undefined || (value === null && isHandler(attribute))) continue;
      put(seen, attribute, true);
      put(pairs, pairs.length, [attribute, value]);
      return;
    }
  };
  for (let i = 0; i < told.length; i++) add(told[i] as string);
  // Nothing could be read: it only looks like one.
  if (pairs.length === 0) return undefined;
  for (let i = 0; open && i < classes.length; i++) {
    const all = natives.attributesOf(classes[i] as string);
    for (let k = 0; k < all.length; k++) add(all[k] as string);
  }
  const own = ownContents(object, false);
  own.walk(0, own.count, {
    value: (key, value) => put(pairs, pairs.length, [key, value]),
    getter: () => {},
  });
  return pairContents(pairs);
}

/** An attribute, or what a method without arguments gives: `getTracks()`. */
function tell(natives: ConsoleNatives, object: object, name: string, attribute: string): unknown {
  const end = attribute.length - 2;
  return attribute[end] === '('
    ? natives.call(object, name, sliceOf(attribute, 0, end), [])
    : natives.read(object, name, attribute);
}

/** `onicecandidate` and the like, of which an object has a dozen, most of them empty. */
function isHandler(attribute: string): boolean {
  return attribute[0] === 'o' && attribute[1] === 'n';
}

function toldOf(classes: readonly string[]): readonly string[] | undefined {
  for (let i = 0; i < classes.length; i++) {
    const told = ATTRIBUTES[classes[i] as string];
    if (told !== undefined) return told;
  }
  return undefined;
}
