import {
  isObject,
  put,
  reflectGet,
  sliceOf,
  textOfSymbol,
} from '../../sources/recorder/intrinsics.ts';
import type { Plain, PlainFrame, PlainPreview, PreviewEntry } from '../../trace/plain.ts';
import type { Handles } from './handles.ts';
import { LEAST_TEXT, LINE, NAME, type Limits } from './limits.ts';
import type { ConsoleNatives } from './natives.ts';
import { see, seeProperties, type Seen, type Whole } from './seen.ts';

/** What is left for one line. */
interface Budget {
  nodes: number;
  text: number;
}

/** How an object is looked at: by what it is, all of it, or by its properties alone. */
type Look = 'short' | 'open' | 'properties';

/** What previews need. */
export interface PreviewOptions {
  readonly natives: ConsoleNatives;
  readonly handles: Handles;
  /** The calls of a stack that are in the program's files, innermost first. */
  readonly framesOf: (stack: string) => readonly PlainFrame[];
  /** The id of an object that the trace follows. */
  readonly refOf: (object: object) => string | undefined;
}

/** Values in short, as plain data. Runs none of the program's code but traps of proxies, and survives those. */
export interface Previews {
  /** All values of one line, which share its limits. */
  list(values: readonly unknown[], limits: Limits): Plain[];
  of(value: unknown, limits: Limits): Plain;
  /** As `of`, by its properties: an element is no tag then, a function no name. */
  properties(value: unknown, limits: Limits): Plain;
  /** What is behind `handle` as it is now, entries from number `from` on; `undefined` when it is gone. */
  expand(handle: number, from: number): Plain | undefined;
}

const short = (text: string): string => (text.length <= NAME ? text : `${sliceOf(text, 0, NAME)}…`);

/** @see Previews */
export function createPreviews(options: PreviewOptions): Previews {
  const { natives, handles, framesOf, refOf } = options;

  function text(value: string, limit: number, budget: Budget): Plain {
    const longest = budget.text <= 0 ? LEAST_TEXT : limit;
    budget.text -= value.length < longest ? value.length : longest;
    return value.length <= longest
      ? value
      : { $: 'cut', text: sliceOf(value, 0, longest), length: value.length };
  }

  function keyOf(key: unknown, limits: Limits, depth: number, budget: Budget): Plain {
    return typeof key === 'string' ? short(key) : copy(key, limits, depth, budget);
  }

  function entriesOf(
    { contents, shape }: Seen,
    object: object,
    from: number,
    limits: Limits,
    depth: number,
    budget: Budget,
  ): Pick<PlainPreview, 'entries' | 'more'> {
    const entries: PreviewEntry[] = [];
    // A tag says what a node is; what is inside is seen when it is opened.
    const isShut = depth >= limits.depth || (shape === 'node' && depth > 0);
    let room = budget.nodes < limits.entries ? budget.nodes : limits.entries;
    if (room < 0 || isShut) room = 0;
    const to = from + room < contents.count ? from + room : contents.count;
    if (to <= from)
      return { entries, ...(contents.count > from && !isShut && { more: contents.count - from }) };
    budget.nodes -= to - from;
    contents.walk(from, to, {
      value(key, value) {
        const name = keyOf(key, limits, depth + 1, budget);
        put(entries, entries.length, [name, copy(value, limits, depth + 1, budget)]);
      },
      getter(key) {
        const name = keyOf(key, limits, depth + 1, budget);
        const handle = handles.handleOf(object, key);
        put(entries, entries.length, [name, { $: 'getter', handle }]);
      },
    });
    return { entries, ...(contents.count > to && { more: contents.count - to }) };
  }

  function previewOf(
    object: object,
    seen: Seen,
    from: number,
    limits: Limits,
    depth: number,
    budget: Budget,
  ): PlainPreview {
    const { shape, className, text: about, name, size, stack, contents, deeper } = seen;
    const { entries, more } = entriesOf(seen, object, from, limits, depth, budget);
    const isCut = more !== undefined || (entries.length === 0 && contents.count > 0);
    const frames = stack === undefined ? undefined : framesOf(stack);
    const ref = refOf(object);
    const said = about === undefined ? undefined : text(about, limits.innerText, budget);
    return {
      $: 'preview',
      shape,
      className: short(className),
      ...(said !== undefined && { text: typeof said === 'string' ? said : `${textOf(said)}…` }),
      ...(name !== undefined && { name: short(name) }),
      ...(ref !== undefined && { ref }),
      ...(size !== undefined && { size }),
      entries,
      ...(more !== undefined && { more }),
      ...(frames !== undefined && frames.length > 0 && { stack: frames }),
      ...((isCut || deeper) && { handle: handles.handleOf(object) }),
    };
  }

  const textOf = (cut: Plain): string => (cut as { readonly text: string }).text;

  function objectCopy(
    object: object,
    look: Look,
    from: number,
    limits: Limits,
    depth: number,
    budget: Budget,
  ): Plain {
    try {
      const seen: Seen | Whole =
        look === 'properties'
          ? seeProperties(natives, object)
          : see(natives, object, look === 'open');
      return '$' in seen ? seen : previewOf(object, seen, from, limits, depth, budget);
    } catch {
      // A revoked proxy, a trap that throws, a window of another origin, a stack with no room left.
      return { $: 'opaque', className: '' };
    }
  }

  function copy(value: unknown, limits: Limits, depth: number, budget: Budget): Plain {
    switch (typeof value) {
      case 'string':
        return text(value, depth === 0 ? limits.text : limits.innerText, budget);
      case 'number':
        if (value - value !== 0) {
          return { $: 'number', text: value > 0 ? 'Infinity' : value < 0 ? '-Infinity' : 'NaN' };
        }
        return value === 0 && 1 / value < 0 ? { $: 'number', text: '-0' } : value;
      case 'boolean':
        return value;
      case 'undefined':
        // `document.all` says so, too.
        return { $: 'undefined' };
      case 'bigint': {
        const whole = `${value}`;
        return {
          $: 'bigint',
          text:
            whole.length <= limits.innerText ? whole : `${sliceOf(whole, 0, limits.innerText)}…`,
        };
      }
      case 'symbol':
        return { $: 'symbol', text: short(textOfSymbol(value)) };
      case 'function':
      case 'object':
        return value === null ? null : objectCopy(value, 'short', 0, limits, depth, budget);
    }
  }

  const budgetOf = ({ nodes, allText }: Limits): Budget => ({ nodes, text: allText });

  function getterOf(object: object, key: PropertyKey): Plain {
    let value: unknown;
    try {
      value = reflectGet(object, key);
    } catch (reason) {
      return { $: 'getter', threw: copy(reason, LINE, 0, budgetOf(LINE)) };
    }
    return copy(value, LINE, 0, budgetOf(LINE));
  }

  return {
    list(values, limits) {
      const budget = budgetOf(limits);
      const plain: Plain[] = [];
      for (let i = 0; i < values.length; i++) put(plain, i, copy(values[i], limits, 0, budget));
      return plain;
    },
    of: (value, limits) => copy(value, limits, 0, budgetOf(limits)),
    properties(value, limits) {
      const budget = budgetOf(limits);
      return isObject(value)
        ? objectCopy(value, 'properties', 0, limits, 0, budget)
        : copy(value, limits, 0, budget);
    },
    expand(handle, from) {
      const handled = handles.valueOf(handle);
      if (handled === undefined) return undefined;
      const { object, key } = handled;
      if (key !== undefined) return getterOf(object, key);
      return objectCopy(object, 'open', from, LINE, 0, budgetOf(LINE));
    },
  };
}
