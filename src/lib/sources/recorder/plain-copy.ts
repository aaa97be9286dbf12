import type { ErrorInfo } from '../../trace/events.ts';
import type { Plain, PlainObject } from '../../trace/plain.ts';
import {
  bare,
  bytesOfView,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  isArray,
  isError,
  isView,
  ownKeys,
  ownValue,
  put,
  TAG,
  sliceOf,
  textOfSymbol,
} from './intrinsics.ts';
import type { InterfaceName, Natives } from './natives.ts';

/** Deeper than any dictionary of the WebRTC specifications (a configuration is 3 deep, encodings 4). */
const MAX_DEPTH = 8;
/** Entries of one object or list; a large session has some hundred statistics dictionaries. */
const MAX_ENTRIES = 1000;
/** Longer strings are cut: no description but a very large session's is this long, and those are kept by `MAX_SDP`. */
const MAX_TEXT = 65_536;
const MAX_SDP = 1_048_576;
/** What is kept of a string that was cut. */
const CUT_TEXT = 1024;

/** Copies values as plain data. */
export interface PlainCopy {
  /** `value` as it is now. Runs no code of the program: no getter, no `toJSON`, no `toString`. */
  of(value: unknown): Plain;
  /** Every value, in order. */
  list(values: readonly unknown[]): readonly Plain[];
  /** Those attributes of a platform object that the engine has. */
  attributes(object: object, name: InterfaceName, attributes: readonly string[]): PlainObject;
  /** Name and message of what was thrown or rejected with. */
  error(reason: unknown): ErrorInfo;
}

/** Platform classes that are copied: told by their tag, proven by an attribute that only they have. */
const PROOF: Readonly<Partial<Record<string, string>>> = bare({
  RTCSessionDescription: 'sdp',
  RTCIceCandidate: 'candidate',
  DOMException: 'name',
  RTCError: 'errorDetail',
  RTCStatsReport: 'size',
  ArrayBuffer: 'byteLength',
  Blob: 'size',
});

const DESCRIPTION_FIELDS = ['type', 'sdp'] as const;
const CANDIDATE_FIELDS = ['candidate', 'sdpMid', 'sdpMLineIndex', 'usernameFragment'] as const;
const ERROR_FIELDS = [
  'errorDetail',
  'sdpLineNumber',
  'sctpCauseCode',
  'receivedAlert',
  'sentAlert',
] as const;

/**
 * @param natives the realm whose attributes are read
 * @param refOf the id of an object that the trace follows; `undefined` for every other
 */
export function createPlainCopy(
  natives: Natives,
  refOf: (object: object) => string | undefined,
): PlainCopy {
  function attributes(
    object: object,
    name: InterfaceName,
    keys: readonly string[],
    depth = 0,
  ): PlainObject {
    const plain: PlainObject = {};
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      const value = natives.read(object, name, key);
      if (value === undefined) continue;
      // A candidate's `type` would be taken for a description's.
      const to = name === 'RTCIceCandidate' && key === 'type' ? 'candidateType' : key;
      put(plain, to, copy(value, depth, key));
    }
    return plain;
  }

  function primitive(value: unknown, key?: PropertyKey): Plain {
    switch (typeof value) {
      case 'string':
        return value.length <= (key === 'sdp' ? MAX_SDP : MAX_TEXT)
          ? value
          : { $: 'cut', text: sliceOf(value, 0, CUT_TEXT), length: value.length };
      case 'number':
        if (value - value !== 0) {
          return {
            $: 'number',
            text: value > 0 ? 'Infinity' : value < 0 ? '-Infinity' : 'NaN',
          };
        }
        return value === 0 && 1 / value < 0 ? { $: 'number', text: '-0' } : value;
      case 'boolean':
        return value;
      case 'undefined':
        return { $: 'undefined' };
      case 'bigint':
        return { $: 'bigint', text: `${value}` };
      case 'symbol':
        return { $: 'symbol', text: textOfSymbol(value) };
      case 'function': {
        const name = ownValue(value, 'name');
        return { $: 'function', name: typeof name === 'string' ? name : '' };
      }
      case 'object':
        return value === null ? null : { $: 'opaque', className: 'Object' };
    }
  }

  /** The text of an inherited data property, such as a TypeError's `name`. */
  function inheritedText(object: object, key: string): string | undefined {
    let holder: object | null = object;
    for (let step = 0; holder !== null && step < MAX_DEPTH; step++) {
      if (hasOwn(holder, key)) {
        const value = ownValue(holder, key);
        return typeof value === 'string' ? value : undefined;
      }
      holder = getPrototypeOf(holder);
    }
    return undefined;
  }

  function error(reason: unknown): ErrorInfo {
    if (typeof reason !== 'object' || reason === null) {
      const plain = primitive(reason);
      return { name: typeof reason, message: typeof plain === 'string' ? plain : '' };
    }
    const name = natives.read(reason, 'DOMException', 'name');
    const message = natives.read(reason, 'DOMException', 'message');
    if (typeof name === 'string' && typeof message === 'string') return { name, message };
    const ownMessage = inheritedText(reason, 'message');
    return { name: inheritedText(reason, 'name') ?? 'Object', message: ownMessage ?? '' };
  }

  /** The class that the platform gives an object: the nearest tag of its prototypes that is a plain value. */
  function tagOf(object: object): string | undefined {
    let holder = getPrototypeOf(object);
    for (let step = 0; holder !== null && step < MAX_DEPTH; step++) {
      const tag = ownValue(holder, TAG);
      if (typeof tag === 'string') return tag;
      holder = getPrototypeOf(holder);
    }
    return undefined;
  }

  /** `undefined` for what is no object of the platform. */
  function platform(object: object, depth: number): Plain | undefined {
    if (isView(object)) {
      return { $: 'binary', className: 'ArrayBufferView', bytes: bytesOfView(object) };
    }
    const tag = tagOf(object);
    if (tag === undefined) return undefined;
    const name = (tag === 'File' ? 'Blob' : tag) as InterfaceName;
    const proof = PROOF[name];
    if (proof === undefined) return { $: 'opaque', className: tag };
    const proven = natives.read(object, name, proof);
    if (proven === undefined) return undefined;
    switch (name) {
      case 'RTCSessionDescription':
        return attributes(object, name, DESCRIPTION_FIELDS);
      case 'RTCIceCandidate':
        return attributes(object, name, CANDIDATE_FIELDS);
      case 'RTCStatsReport':
        return { $: 'stats', reports: statistics(object, depth) };
      case 'DOMException':
        return { $: 'error', ...error(object) };
      case 'RTCError':
        return { $: 'error', ...error(object), detail: attributes(object, name, ERROR_FIELDS) };
      default:
        return { $: 'binary', className: tag, bytes: proven as number };
    }
  }

  function statistics(object: object, depth: number): readonly Plain[] {
    const reports: Plain[] = [];
    let count = 0;
    natives.call(object, 'RTCStatsReport', 'forEach', [
      (report: unknown) => {
        if (count < MAX_ENTRIES) put(reports, count++, copy(report, depth + 1));
      },
    ]);
    return reports;
  }

  function list(values: readonly unknown[], depth: number): readonly Plain[] {
    const copies: Plain[] = [];
    for (let i = 0; i < values.length; i++) put(copies, i, copy(ownValue(values, i), depth));
    return copies;
  }

  function copy(value: unknown, depth: number, key?: PropertyKey): Plain {
    if (typeof value !== 'object' || value === null) return primitive(value, key);
    const id = refOf(value);
    if (id !== undefined) return { $: 'ref', id };
    if (isArray(value)) {
      const length = ownValue(value, 'length');
      if (depth >= MAX_DEPTH || typeof length !== 'number' || length > MAX_ENTRIES) {
        return { $: 'opaque', className: 'Array' };
      }
      return list(value, depth + 1);
    }
    // A dictionary, of this realm or another: nothing stands above its prototype.
    const prototype = getPrototypeOf(value);
    if (prototype !== null && getPrototypeOf(prototype) !== null) {
      const known = platform(value, depth);
      if (known !== undefined) return known;
    }
    const keys = ownKeys(value);
    if (depth >= MAX_DEPTH || keys.length > MAX_ENTRIES) {
      return { $: 'opaque', className: 'Object' };
    }
    if (isError(value)) return { $: 'error', ...error(value) };
    return dictionary(value, keys, depth);
  }

  function dictionary(object: object, keys: readonly PropertyKey[], depth: number): Plain {
    const plain: PlainObject = {};
    const entries: (readonly [string, Plain])[] = [];
    let count = 0;
    let special = false;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== 'string') continue;
      const descriptor = getOwnPropertyDescriptor(object, key);
      if (!descriptor?.enumerable || !hasOwn(descriptor, 'value')) continue;
      const value = copy(descriptor.value, depth + 1, key);
      if (key === '$' || key === '__proto__') special = true;
      put(plain, key, value);
      put(entries, count++, [key, value]);
    }
    return special ? { $: 'object', entries } : plain;
  }

  return { of: (value) => copy(value, 0), list: (values) => list(values, 0), attributes, error };
}
