import {
  bytesOfView,
  getDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  isError,
  isView,
  ownValue,
  put,
} from '../../sources/recorder/intrinsics.ts';
import type { PlainSpecial, PreviewShape } from '../../trace/plain.ts';
import { classesOf } from './classes.ts';
import {
  errorContents,
  iterableContents,
  listContents,
  NOTHING,
  ownContents,
  pairContents,
  platformContents,
  type Contents,
} from './contents.ts';
import { PROTOTYPES } from './limits.ts';
import type { ConsoleNatives } from './natives.ts';
import { nodeContents, nodeText } from './nodes.ts';

/** What an object turned out to be. */
export interface Seen {
  readonly shape: PreviewShape;
  readonly className: string;
  readonly text?: string;
  readonly name?: string;
  readonly size?: number;
  /** The text of its stack. */
  readonly stack?: string;
  readonly contents: Contents;
  /** Opened it shows more than `contents`. */
  readonly deeper: boolean;
}

/** What is known whole at a glance: binary data. */
export type Whole = Extract<PlainSpecial, { $: 'binary' }>;

/** Text of a data property of `object` or of its prototypes: `name` and `message` of errors. */
function inheritedText(object: object, key: string): string | undefined {
  let holder: object | null = object;
  for (let i = 0; holder !== null && i < PROTOTYPES; i++) {
    if (hasOwn(holder, key)) {
      const value = ownValue(holder, key);
      return typeof value === 'string' ? value : undefined;
    }
    holder = getPrototypeOf(holder);
  }
  return undefined;
}

function functionSeen(object: object): Seen {
  const name = ownValue(object, 'name');
  // A function's own `prototype` can be replaced, a class's cannot.
  const isClass = getDescriptor(object, 'prototype')?.writable === false;
  return {
    shape: isClass ? 'class' : 'function',
    className: 'Function',
    text: typeof name === 'string' ? name : '',
    contents: ownContents(object, false),
    deeper: false,
  };
}

function errorSeen(natives: ConsoleNatives, error: object, classes: readonly string[]): Seen {
  const className = classes[0] ?? '';
  const name = natives.read(error, 'DOMException', 'name') ?? inheritedText(error, 'name');
  const text = natives.read(error, 'DOMException', 'message') ?? inheritedText(error, 'message');
  const stack = natives.stackOf(error);
  return {
    shape: 'error',
    className,
    name: typeof name === 'string' ? name : className,
    text: typeof text === 'string' ? text : '',
    ...(stack !== undefined && { stack }),
    contents: errorContents(error),
    deeper: false,
  };
}

/** The text of an object that is one value; `undefined` where its class only claims to be that. */
function valueText(natives: ConsoleNatives, object: object, name: string): string | undefined {
  switch (name) {
    case 'Date': {
      const time = natives.call(object, name, 'getTime', []);
      if (time === undefined) return undefined;
      return time === time
        ? (natives.call(object, name, 'toISOString', []) as string)
        : 'Invalid Date';
    }
    case 'RegExp': {
      const source = natives.read(object, name, 'source');
      return source === undefined ? undefined : `/${source as string}/${flagsOf(natives, object)}`;
    }
    case 'String':
    case 'Number':
    case 'Boolean':
    case 'BigInt': {
      const value = natives.call(object, name, 'valueOf', []);
      return value === undefined ? undefined : `${value as string | number | boolean | bigint}`;
    }
    case 'URL':
      return natives.read(object, name, 'href') as string | undefined;
    default:
      return undefined;
  }
}

/** `flags` itself would ask the object for each of them. */
function flagsOf(natives: ConsoleNatives, object: object): string {
  const flag = (attribute: string, letter: string): string =>
    natives.read(object, 'RegExp', attribute) === true ? letter : '';
  return (
    flag('hasIndices', 'd') +
    flag('global', 'g') +
    flag('ignoreCase', 'i') +
    flag('multiline', 'm') +
    flag('dotAll', 's') +
    flag('unicode', 'u') +
    flag('unicodeSets', 'v') +
    flag('sticky', 'y')
  );
}

function statsSeen(natives: ConsoleNatives, object: object): Seen | undefined {
  const size = natives.read(object, 'RTCStatsReport', 'size') as number | undefined;
  if (size === undefined) return undefined;
  const pairs: (readonly [unknown, unknown])[] = [];
  natives.call(object, 'RTCStatsReport', 'forEach', [
    (value: unknown, key: unknown) => put(pairs, pairs.length, [key, value]),
  ]);
  const contents = pairContents(pairs);
  return { shape: 'map', className: 'RTCStatsReport', size, contents, deeper: false };
}

/** What `object` is by the built-in class `name`; `undefined` where it only claims to be. */
function builtIn(
  natives: ConsoleNatives,
  object: object,
  name: string,
  className: string,
): Seen | Whole | undefined {
  switch (name) {
    case 'Map':
    case 'Set': {
      const size = natives.read(object, name, 'size') as number | undefined;
      if (size === undefined) return undefined;
      const shape = name === 'Map' ? 'map' : 'set';
      const contents = iterableContents(natives, object, name, size);
      return { shape, className, size, contents, deeper: false };
    }
    case 'ArrayBuffer':
    case 'SharedArrayBuffer': {
      const bytes = natives.read(object, name, 'byteLength') as number | undefined;
      return bytes === undefined ? undefined : { $: 'binary', className, bytes };
    }
    case 'Blob': {
      const bytes = natives.read(object, name, 'size') as number | undefined;
      return bytes === undefined ? undefined : { $: 'binary', className, bytes };
    }
    case 'NodeList':
    case 'HTMLCollection':
    case 'DOMTokenList':
    case 'FileList': {
      const size = natives.read(object, name, 'length') as number | undefined;
      if (size === undefined) return undefined;
      const contents = listContents(object, size);
      return { shape: 'list', className, size, contents, deeper: false };
    }
    case 'RTCStatsReport':
      return statsSeen(natives, object);
    case 'Node': {
      const text = nodeText(natives, object);
      if (text === undefined) return undefined;
      return {
        shape: 'node',
        className,
        text,
        contents: nodeContents(natives, object),
        deeper: false,
      };
    }
    default: {
      const text = valueText(natives, object, name);
      if (text === undefined) return undefined;
      return { shape: 'value', className, text, contents: NOTHING, deeper: false };
    }
  }
}

/** `object` as its properties alone: what `console.dir` shows. */
export function seeProperties(natives: ConsoleNatives, object: object): Seen {
  const className = classesOf(natives, object)[0] ?? '';
  return { shape: 'object', className, contents: ownContents(object, true), deeper: false };
}

/**
 * What `object` is and what is in it. Runs no code of the program but a proxy's traps, which may throw.
 * @param open a reader wants to see all of it
 */
export function see(natives: ConsoleNatives, object: object, open: boolean): Seen | Whole {
  if (typeof object === 'function') return functionSeen(object);
  const classes = classesOf(natives, object);
  const className = classes[0] ?? '';
  if (isArray(object)) {
    const size = ownValue(object, 'length') as number;
    return { shape: 'list', className, size, contents: listContents(object, size), deeper: false };
  }
  if (isView(object)) {
    const typed = natives.typedArray(object);
    if (typed === undefined) return { $: 'binary', className, bytes: bytesOfView(object) };
    const contents = listContents(object, typed.length);
    return { shape: 'list', className, size: typed.length, contents, deeper: false };
  }
  if (isError(object)) return errorSeen(natives, object, classes);
  for (let i = 0; i < classes.length; i++) {
    const name = classes[i] as string;
    const isException = name === 'DOMException' && natives.read(object, name, 'code') !== undefined;
    if (isException || name === 'Error') return errorSeen(natives, object, classes);
    const known = builtIn(natives, object, name, className);
    if (known !== undefined) return known;
  }
  const platform = platformContents(natives, object, classes, open);
  const isPlain = classes.length === 0 || className === 'Object';
  return {
    shape: 'object',
    className,
    contents: platform ?? ownContents(object, open),
    deeper: !open && !isPlain,
  };
}
