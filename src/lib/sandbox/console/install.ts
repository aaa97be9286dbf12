import {
  apply,
  defineProperty,
  guard,
  isObject,
  ownValue,
  put,
} from '../../sources/recorder/intrinsics.ts';
import type { CodePlace, ConsoleEvent, ConsoleMethod, TraceSink } from '../../trace/events.ts';
import type { Plain, PlainFrame } from '../../trace/plain.ts';
import { createClocks } from './clocks.ts';
import { format } from './format.ts';
import { createHandles } from './handles.ts';
import { LINE, TABLE } from './limits.ts';
import { takeNatives } from './natives.ts';
import { createPreviews, type Previews } from './preview.ts';
import { columnsOf } from './table.ts';

/** What a console needs of its surroundings. */
export interface ConsoleOptions {
  /** The window whose `console` is taken over. */
  readonly global: typeof globalThis;
  /** Where the lines go. It may throw: the program does not notice, the line is lost. */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** The place on the stack that it is called on. */
  readonly locate?: () => CodePlace | undefined;
  /** The calls of a stack that are in the program's files, innermost first. Default: none. */
  readonly framesOf?: (stack: string) => readonly PlainFrame[];
  /** The id of an object that the trace follows. */
  readonly refOf?: (object: object) => string | undefined;
  /** Whether another line is wanted: asked before any of it is copied. Say of those that are not that they were dropped. */
  readonly admits?: () => boolean;
}

/** A console that was taken over. */
export interface InstalledConsole {
  /** Any value in short, such as what was thrown. */
  preview(value: unknown): Plain;
  /**
   * Entries, as they are now, of an object that a line showed in short, from number `from` on: a preview of it with up to
   * 100 entries. Of a getter: what it gives, or `{ $: 'getter', threw }`. `undefined` when the object is gone.
   */
  expand(handle: number, from: number): Plain | undefined;
  /** Gives the window its own console methods back. */
  uninstall(): void;
}

/** So many lines go to the browser's own console as well: beyond them it is a flood, which costs time there, too. */
const NATIVE_LINES = 200;

type Native = Partial<Record<ConsoleMethod, (...args: readonly unknown[]) => void>>;
type Level = ConsoleEvent['level'];

/** Puts methods in the place of `console`'s that write to `sink`, and to the browser's console as far as that is cheap. */
export function installConsole(options: ConsoleOptions): InstalledConsole {
  const { global, sink, now, locate = () => undefined, admits = () => true } = options;
  const { framesOf = () => [], refOf = () => undefined } = options;
  const { console: target, Error: NativeError } = global;
  const natives = takeNatives(global);
  const previews = createPreviews({ natives, handles: createHandles(), framesOf, refOf });
  const clocks = createClocks(now);
  const native: Native = {};
  let nativeLines = 0;
  /** A proxy's trap that writes to the console while the console looks at the proxy. */
  let busy = false;

  function write(level: Level, method: ConsoleMethod, args: () => readonly Plain[]): void {
    if (busy || !admits()) return;
    const at = now();
    const where = placeNow();
    busy = true;
    let copies: readonly Plain[];
    try {
      copies = args();
    } finally {
      busy = false;
    }
    sink.append({
      type: 'console',
      at,
      peer: null,
      level,
      ...(method !== level && { method }),
      args: copies,
      ...(where && { where }),
    });
  }

  function placeNow(): CodePlace | undefined {
    try {
      return locate();
    } catch {
      return undefined;
    }
  }

  const shown = (args: readonly unknown[]) => () => formatted(previews, args);
  const group = (method: 'group' | 'groupCollapsed') => (args: readonly unknown[]) => {
    depth++;
    write('log', method, shown(args));
  };
  let depth = 0;

  const methods: Readonly<Record<ConsoleMethod, (args: readonly unknown[]) => void>> = {
    log: (args) => write('log', 'log', shown(args)),
    info: (args) => write('info', 'info', shown(args)),
    warn: (args) => write('warn', 'warn', shown(args)),
    error: (args) => write('error', 'error', shown(args)),
    debug: (args) => write('debug', 'debug', shown(args)),
    dirxml: (args) => write('log', 'dirxml', shown(args)),
    dir: (args) => write('log', 'dir', () => [previews.properties(args[0], LINE)]),
    table(args) {
      if (!isObject(args[0])) write('log', 'log', shown(args));
      else write('log', 'table', () => tableOf(previews, args));
    },
    trace: (args) =>
      write('log', 'trace', () => {
        const plain = formatted(previews, args);
        put(plain, plain.length, { $: 'stack', frames: framesOf(stackNow(NativeError)) });
        return plain;
      }),
    assert(args) {
      if (args[0]) return;
      const rest: unknown[] = [];
      for (let i = 1; i < args.length; i++) put(rest, i - 1, args[i]);
      write('error', 'assert', shown(rest));
    },
    group: group('group'),
    groupCollapsed: group('groupCollapsed'),
    groupEnd() {
      if (depth === 0) return;
      depth--;
      write('log', 'groupEnd', () => []);
    },
    count(args) {
      const label = labelOf(args[0]);
      const count = clocks.count(label);
      write('log', 'count', () => previews.list([label, count], LINE));
    },
    countReset(args) {
      const label = labelOf(args[0]);
      if (!clocks.resetCount(label))
        write('warn', 'countReset', () => previews.list([label], LINE));
    },
    time(args) {
      const label = labelOf(args[0]);
      if (!clocks.start(label)) write('warn', 'time', () => previews.list([label], LINE));
    },
    timeLog: (args) => timed('timeLog', args),
    timeEnd: (args) => timed('timeEnd', args),
    clear() {
      depth = 0;
      write('log', 'clear', () => []);
    },
  };

  function timed(method: 'timeLog' | 'timeEnd', args: readonly unknown[]): void {
    const label = labelOf(args[0]);
    const ms = method === 'timeEnd' ? clocks.end(label) : clocks.elapsed(label);
    if (ms === undefined) {
      write('warn', method, () => previews.list([label], LINE));
      return;
    }
    write('log', method, () => {
      const values: unknown[] = [label, ms];
      for (let i = 1; i < args.length && method === 'timeLog'; i++) put(values, i + 1, args[i]);
      return previews.list(values, LINE);
    });
  }

  const names = Object.keys(methods) as ConsoleMethod[];
  for (const name of names) {
    const before = target[name] as ((...args: readonly unknown[]) => void) | undefined;
    put(native, name, before);
    const method = methods[name];
    // Named like the one it stands for; an arrow function, so that `const { log } = console` works as ever.
    const { [name]: stand } = {
      [name]: (...args: readonly unknown[]): void => {
        guard(() => method(args));
        if (nativeLines++ < NATIVE_LINES) guard(() => before && apply(before, target, args));
      },
    };
    define(target, name, stand);
  }

  return {
    preview: (value) => previews.of(value, LINE),
    expand: (handle, from) => previews.expand(handle, from),
    uninstall() {
      for (const name of names) define(target, name, native[name]);
    },
  };
}

/** Deep enough for a recursion to be recognised; V8's usual 10 are used up by the console's own calls. */
const FRAMES = 50;

function stackNow(NativeError: ErrorConstructor): string {
  const limit = ownValue(NativeError, 'stackTraceLimit');
  if (typeof limit === 'number') guard(() => void (NativeError.stackTraceLimit = FRAMES));
  const { stack } = new NativeError();
  if (typeof limit === 'number') guard(() => void (NativeError.stackTraceLimit = limit));
  return typeof stack === 'string' ? stack : '';
}

function define(target: object, name: string, value: unknown): void {
  defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** What a line shows: its values, the first one formatted. */
function formatted(previews: Previews, args: readonly unknown[]): Plain[] {
  const found = format(args);
  if (found === undefined) return previews.list(args, LINE);
  const { pieces, rest } = found;
  const first = pieces[0];
  const plain = previews.list(rest, LINE);
  const parts: Plain[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as (typeof pieces)[number];
    put(parts, i, previews.of('text' in piece ? piece.text : piece.value, LINE));
  }
  const isText = parts.length === 1 && first !== undefined && 'text' in first;
  const all: Plain[] = [isText ? (parts[0] as Plain) : { $: 'joined', parts }];
  for (let i = 0; i < plain.length; i++) put(all, i + 1, plain[i]);
  return all;
}

function tableOf(previews: Previews, args: readonly unknown[]): Plain[] {
  const columns = columnsOf(args[1]);
  const data = previews.of(args[0], TABLE);
  return columns === undefined ? [data] : [data, columns];
}

/** A label is a text; an object's own conversion would run the program's code. */
function labelOf(value: unknown): string {
  if (value === undefined) return 'default';
  if (isObject(value)) return 'Object';
  return typeof value === 'symbol' ? 'Symbol' : `${value as string}`;
}
