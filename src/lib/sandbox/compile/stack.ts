import type { CodePlace } from '../../trace/events.ts';
import { sourceColumn, type RunningFile } from './place.ts';

/**
 * The innermost place in `files` that a stack names; `undefined` when it names none, or is no string. Reads what both
 * engines write:
 *
 *     at connect (main.ts:3:7)        Chromium; also `at main.ts:3:7` and `at async main.ts:3:7`
 *     connect@main.ts:3:7             Firefox; also `@main.ts:3:7` and `async*connect@main.ts:3:7`
 *
 * It runs among the reader's code, at every call that is recorded, so it goes through the text once and calls nothing
 * that the reader could have replaced.
 */
export function placeOfStack(stack: unknown, files: readonly RunningFile[]): CodePlace | undefined {
  if (typeof stack !== 'string') return undefined;
  let start = 0;
  for (let at = 0; at <= stack.length; at += 1) {
    if (at < stack.length && stack[at] !== '\n') continue;
    const place = placeOfFrame(stack, start, at, files);
    if (place) return place;
    start = at + 1;
  }
  return undefined;
}

/** Reads one line of a stack, from its end: `…main.ts:3:7)`. */
function placeOfFrame(
  stack: string,
  start: number,
  lineEnd: number,
  files: readonly RunningFile[],
): CodePlace | undefined {
  const end = stack[lineEnd - 1] === ')' ? lineEnd - 1 : lineEnd;
  const column = numberBefore(stack, start, end);
  const line = column && numberBefore(stack, start, column.start - 1);
  if (!line || stack[line.start - 1] !== ':') return undefined;
  const nameEnd = line.start - 1;
  for (let index = 0; index < files.length; index += 1) {
    const { file, prefixLength, url } = files[index]!;
    if (!endsWith(stack, start, nameEnd, file.name) && !endsWith(stack, start, nameEnd, url)) {
      continue;
    }
    return {
      file: file.name,
      line: line.value,
      column: sourceColumn(file, line.value, column.value, prefixLength),
    };
  }
  return undefined;
}

/** The number that ends at `end` behind a colon. */
function numberBefore(
  text: string,
  limit: number,
  end: number,
): { readonly value: number; readonly start: number } | undefined {
  let value = 0;
  let unit = 1;
  let start = end;
  for (; start > limit && text[start - 1]! >= '0' && text[start - 1]! <= '9'; start -= 1) {
    value += +text[start - 1]! * unit;
    unit *= 10;
  }
  return start < end && text[start - 1] === ':' ? { value, start } : undefined;
}

/** Whether `name` stands before `end`, as a whole: behind a space, `(`, `@` or nothing. */
function endsWith(text: string, limit: number, end: number, name: string | undefined): boolean {
  if (name === undefined) return false;
  const start = end - name.length;
  if (start < limit) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (text[start + index] !== name[index]) return false;
  }
  const before = start === limit ? ' ' : text[start - 1];
  return before === ' ' || before === '(' || before === '@';
}
