import type { ConsoleEvent, ThrownEvent, TraceEvent } from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { Fold } from './fold.ts';
import type { ConsoleGroup, ConsoleLine, ConsoleView } from './models.ts';
import { Vector } from './vector.ts';

/** The view, and what the next step needs to know. */
export interface ConsoleState extends ConsoleView {
  readonly lines: Vector<ConsoleLine>;
  /** The group that the next line stands in. */
  readonly group: ConsoleGroup | undefined;
}

/** Whether a value says all there is to it: objects that look the same in short may differ inside. */
function isWhole(value: Plain): boolean {
  if (value === null || typeof value !== 'object') return true;
  return '$' in value && value.$ !== 'preview' && value.$ !== 'getter' && value.$ !== 'joined';
}

/** Whether two lines say just the same, in the same place: they are shown as one with a count. */
function isSame(one: ConsoleLine, other: ConsoleLine): boolean {
  return (
    one.level === other.level &&
    one.method === other.method &&
    one.peer === other.peer &&
    one.group === other.group &&
    one.where?.line === other.where?.line &&
    one.where?.file === other.where?.file &&
    hasSameWords(one, other)
  );
}

function hasSameWords(one: ConsoleLine, other: ConsoleLine): boolean {
  const { thrown } = one;
  if (thrown !== undefined) {
    const { error } = thrown;
    return error.message === other.thrown?.error.message && error.name === other.thrown.error.name;
  }
  return (
    one.args.length === other.args.length &&
    one.args.every(isWhole) &&
    JSON.stringify(one.args) === JSON.stringify(other.args)
  );
}

function add(view: ConsoleState, line: ConsoleLine): ConsoleState {
  const errors = view.errors + (line.level === 'error' ? 1 : 0);
  const warnings = view.warnings + (line.level === 'warn' ? 1 : 0);
  const last = view.lines.at(-1);
  if (last === undefined || !isSame(last, line)) {
    return { ...view, errors, warnings, lines: view.lines.push(line) };
  }
  const repeated = { ...last, count: last.count + 1, lastSeq: line.seq };
  return { ...view, errors, warnings, lines: view.lines.set(view.lines.length - 1, repeated) };
}

function lineOf(view: ConsoleState, event: ConsoleEvent | ThrownEvent): ConsoleLine {
  const { seq, at, peer, where } = event;
  const base = { seq, at, peer, where, group: view.group, count: 1, lastSeq: seq };
  if (event.type === 'console') {
    const { level, method = level, args } = event;
    return { ...base, level, method, args, thrown: undefined };
  }
  const { how, error, value } = event;
  const args = value === undefined ? [] : [value];
  return { ...base, level: 'error', method: 'thrown', args, thrown: { how, error } };
}

function written(view: ConsoleState, event: ConsoleEvent): ConsoleState {
  const { seq, at } = event;
  switch (event.method) {
    case 'clear':
      return { ...EMPTY, cleared: { seq, at } };
    case 'groupEnd':
      return { ...view, group: view.group?.parent };
    case 'group':
    case 'groupCollapsed': {
      const { group: parent } = view;
      const isCollapsed = event.method === 'groupCollapsed';
      const group = { seq, isCollapsed, parent, depth: (parent?.depth ?? 0) + 1 };
      return { ...view, lines: view.lines.push(lineOf(view, event)), group };
    }
    default:
      return add(view, lineOf(view, event));
  }
}

const EMPTY: ConsoleState = {
  lines: Vector.empty(),
  cleared: undefined,
  errors: 0,
  warnings: 0,
  group: undefined,
};

function step(view: ConsoleState, event: TraceEvent): ConsoleState {
  switch (event.type) {
    case 'console':
      return written(view, event);
    case 'thrown':
      return add(view, lineOf(view, event));
    case 'construct':
    case 'appear':
    case 'call':
    case 'settle':
    case 'state':
    case 'event':
    case 'message':
    case 'selected-pair':
    case 'stats':
    case 'mark':
      return view;
  }
}

/** What the program wrote to its console, and what it did not catch. */
export const consoleFold: Fold<ConsoleState> = { name: 'console', initial: EMPTY, step };
