import type { Plain, PlainPreview, PreviewEntry } from '../trace/plain.ts';
import type { ConsoleGroup, ConsoleLine, ConsoleView } from './models.ts';

/** The part of a console that is shown. */
export interface ConsoleWindow {
  /** The newest lines, oldest of them first; lines of shut groups are left out. */
  readonly lines: readonly ConsoleLine[];
  /** How many lines there are before them. */
  readonly earlier: number;
}

/**
 * The last `count` lines that are to be seen.
 * @param isOpen whether the reader sees the lines of a group
 */
export function consoleWindow(
  view: ConsoleView,
  count: number,
  isOpen: (group: ConsoleGroup) => boolean,
): ConsoleWindow {
  const lines: ConsoleLine[] = [];
  /** By group: whether it and all around it are open. Lines stand in the same few groups. */
  const seen = new Map<ConsoleGroup, boolean>();
  const isSeen = (group: ConsoleGroup | undefined): boolean => {
    const chain: ConsoleGroup[] = [];
    let open = true;
    for (let g = group; g !== undefined; g = g.parent) {
      const known = seen.get(g);
      if (known !== undefined) {
        open = known;
        break;
      }
      chain.push(g);
    }
    for (const g of chain.reverse()) {
      open = open && isOpen(g);
      seen.set(g, open);
    }
    return open;
  };
  let index = view.lines.length;
  while (index > 0 && lines.length < count) {
    index -= 1;
    const line = view.lines.at(index);
    if (line !== undefined && isSeen(line.group)) lines.push(line);
  }
  return { lines: lines.reverse(), earlier: index };
}

/** A table as `console.table` shows it. */
export interface ConsoleTable {
  readonly columns: readonly string[];
  /** Whether some rows are no objects and have a value of their own. */
  readonly hasValues: boolean;
  readonly rows: readonly {
    readonly index: Plain;
    readonly cells: readonly (Plain | undefined)[];
    readonly value: Plain | undefined;
  }[];
  /** Rows that are left out. */
  readonly more: number;
}

/** Columns of a table without a choice of its own; further ones are seen when a row is opened elsewhere. */
const COLUMNS = 20;

export function asPreview(value: Plain | undefined): PlainPreview | undefined {
  if (value === null || typeof value !== 'object' || !('$' in value)) return undefined;
  return value.$ === 'preview' ? value : undefined;
}

const nameOf = ([key]: PreviewEntry): string | undefined =>
  typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;

function isRow(preview: PlainPreview | undefined): preview is PlainPreview {
  return preview?.shape === 'object' || preview?.shape === 'list';
}

/** The arguments of a `table` line as rows and columns; `undefined` where there are no rows to show. */
export function tableOf(args: readonly Plain[]): ConsoleTable | undefined {
  const data = asPreview(args[0]);
  if (data === undefined || data.entries.length === 0) return undefined;
  const [, wanted] = args;
  const found = new Set<string>();
  let hasValues = false;
  for (const [, value] of data.entries) {
    const row = asPreview(value);
    if (!isRow(row)) hasValues = true;
    else for (const name of row.entries.map(nameOf)) if (name !== undefined) found.add(name);
  }
  const columns = Array.isArray(wanted)
    ? (wanted as readonly Plain[]).map(String)
    : [...found].slice(0, COLUMNS);
  const rows = data.entries.map(([index, value]) => {
    const row = asPreview(value);
    if (!isRow(row)) return { index, value, cells: columns.map(() => undefined) };
    const cells = new Map(row.entries.map((entry) => [nameOf(entry), entry[1]] as const));
    return { index, value: undefined, cells: columns.map((name) => cells.get(name)) };
  });
  return { columns, hasValues, rows, more: data.more ?? 0 };
}

/** Entries that one range may hold, and ranges that one list may show. */
const PORTION = 100;

/** What lies between two positions of a long list, `from` ≤ position < `to`. */
export interface EntryRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The positions `from` ≤ position < `to` in at most some hundred ranges: of a hundred entries each, or of a hundred times a
 * hundred … where there are more. A range of at most a hundred entries is opened by asking for them, others by their own.
 */
export function rangesOf({ from, to }: EntryRange): readonly EntryRange[] {
  let size = PORTION;
  while ((to - from) / size > PORTION) size *= PORTION;
  const ranges: EntryRange[] = [];
  let start = from;
  while (start < to) {
    const end = Math.min(to, (Math.floor(start / size) + 1) * size);
    ranges.push({ from: start, to: end });
    start = end;
  }
  return ranges;
}
