import { indexIn, put, sliceOf } from '../../sources/recorder/intrinsics.ts';
import type { CodePlace } from '../../trace/events.ts';
import type { PlainFrame } from '../../trace/plain.ts';
import type { RunningFile } from '../compile/place.ts';
import { placeOfStack } from '../compile/stack.ts';

/** The recorder and the console stand between the code and its stack; V8 keeps ten frames unless told. */
const FRAMES = 40;

/** Reads stacks. */
export interface Stacks {
  /** The place in the program's files on the stack that it is called on. */
  here(): CodePlace | undefined;
  /** Where an error was made, if it tells. */
  of(reason: unknown): CodePlace | undefined;
  /** Calls of a stack that are in the program's files, innermost first. */
  frames(stack: string): readonly PlainFrame[];
}

/** @param files filled when the program begins */
export function readStacks(
  global: Window & typeof globalThis,
  files: readonly RunningFile[],
): Stacks {
  const NativeError = global.Error as ErrorConstructor & { stackTraceLimit?: number };
  if (NativeError.stackTraceLimit !== undefined) NativeError.stackTraceLimit = FRAMES;

  return {
    here: () => placeOfStack(new NativeError().stack, files),
    of(reason) {
      if (typeof reason !== 'object' || reason === null) return undefined;
      try {
        return placeOfStack((reason as { readonly stack?: unknown }).stack, files);
      } catch {
        return undefined;
      }
    },
    frames(stack) {
      const frames: PlainFrame[] = [];
      let start = 0;
      while (start < stack.length) {
        const found = indexIn(stack, '\n', start);
        const end = found === -1 ? stack.length : found;
        const line = sliceOf(stack, start, end);
        const place = placeOfStack(line, files);
        if (place) put(frames, frames.length, { name: nameIn(line), ...place });
        start = end + 1;
      }
      return frames;
    },
  };
}

/** `    at async connect (main.ts:3:7)` and `async*connect@main.ts:3:7`: the function's name, empty where there is none. */
function nameIn(line: string): string {
  const at = indexIn(line, 'at ', 0);
  const bracket = indexIn(line, ' (', 0);
  if (bracket !== -1 && at !== -1) {
    const start = indexIn(line, 'at async ', at) === at ? at + 9 : at + 3;
    return sliceOf(line, start, bracket);
  }
  const sign = indexIn(line, '@', 0);
  if (sign === -1) return '';
  const star = indexIn(line, '*', 0);
  return sliceOf(line, star !== -1 && star < sign ? star + 1 : 0, sign);
}
