import type { Plain } from '../../../lib/trace/plain.ts';
import type { ConsoleLine } from '../../../lib/views/models.ts';
import type { ConsoleLabels } from './labels.ts';
import { valueText } from './value-text.ts';

/** What a line shows: words of ours where the program's cannot say it, and values. */
export interface LineContent {
  readonly words: string | undefined;
  readonly values: readonly Plain[];
}

/** What `line` shows, in the words of `labels`. */
export function contentOf(line: ConsoleLine, labels: ConsoleLabels): LineContent {
  const { method, level, args, thrown } = line;
  const [first, second] = args;
  const label = typeof first === 'string' ? first : '';
  if (thrown !== undefined) {
    const { name, message } = thrown.error;
    const said = message === '' ? name : `${name}: ${message}`;
    const words = thrown.how === 'loop' ? labels.said(method, level, '') : undefined;
    return {
      words: words ?? (args.length === 0 ? said : undefined),
      values: words === undefined ? args : [],
    };
  }
  switch (method) {
    case 'count':
      return {
        words: undefined,
        values: [`${label}: ${typeof second === 'number' ? String(second) : ''}`],
      };
    case 'countReset':
    case 'time':
      return { words: labels.said(method, level, label), values: [] };
    case 'timeLog':
    case 'timeEnd': {
      if (level === 'warn') return { words: labels.said(method, level, label), values: [] };
      const ms = typeof second === 'number' ? labels.time(second) : '';
      return { words: undefined, values: [`${label}: ${ms}`, ...args.slice(2)] };
    }
    case 'assert':
      return { words: labels.assertion, values: args };
    case 'group':
    case 'groupCollapsed':
      return args.length === 0
        ? { words: labels.group, values: [] }
        : { words: undefined, values: args };
    default:
      return { words: undefined, values: args };
  }
}

/** A line as text. */
export function lineText(line: ConsoleLine, labels: ConsoleLabels): string {
  const { words, values } = contentOf(line, labels);
  const kind = labels.kind(line);
  const said = [words, ...values.map((value) => valueText(value, labels.value))];
  const text = said.filter((part) => part !== undefined && part !== '').join(' ');
  const where = line.where === undefined ? '' : ` (${line.where.file}:${String(line.where.line)})`;
  const times = line.count > 1 ? ` ${labels.times(line.count)}` : '';
  return `${kind === '' ? '' : `${kind}: `}${text}${times}${where}`;
}
