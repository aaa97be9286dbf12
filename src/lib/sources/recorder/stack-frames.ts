import {
  disguise,
  disguiseConstructor,
  disguiseResult,
  hideFramesWith,
  replace,
} from './disguise.ts';
import {
  apply,
  construct,
  getDescriptor,
  hasOwn,
  indexIn,
  isObject,
  ownGetter,
  sliceOf,
  type AnyFunction,
} from './intrinsics.ts';
import type { RecordedGlobal } from './natives.ts';

/** Takes the recorder's own frames out of the stacks of errors. */
export interface StackFrames {
  /** Cleans an error that a promise was rejected with. */
  clean(reason: unknown): void;
  undo(): void;
}

/**
 * What our frames look like is found by making two errors under them.
 *
 * V8 gives each error a `stack` of its own. Thrown errors are captured anew, above our frame; for rejections that is
 * too late, and the text is shortened. SpiderMonkey has one getter for all errors, whose result is shortened.
 * In both, the properties stay what they were. Where a program formats its stacks itself, nothing is done.
 */
export function hideStackFrames(global: RecordedGlobal): StackFrames {
  const { Error, EventTarget, DOMException, RTCPeerConnection } = global;
  const method = disguise(EventTarget.prototype.addEventListener, { before: () => undefined });
  const called = errorOf(() => apply(method, new EventTarget(), []));
  const constructor = disguiseConstructor(RTCPeerConnection, () => {});
  const constructed = errorOf(() => construct(constructor, [1]));
  const own = getDescriptor(called, 'stack');

  if (own?.get && own.set) {
    const line = (error: Error): string => firstFrame(error.stack ?? '', '\n    at ');
    return hideInV8(Error, own.get, own.set, [line(called), line(constructed)]);
  }
  const line = (error: Error): string => firstFrame(`\n${error.stack ?? ''}`, '\n');
  const lines = [line(called), line(constructed)] as const;
  const undoError = hideInSpiderMonkey(Error.prototype, lines);
  const undoException = hideInSpiderMonkey(DOMException.prototype, lines);
  return {
    clean() {},
    undo() {
      undoError();
      undoException();
    },
  };
}

function errorOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  return new Error();
}

/** The first line of `stack` that begins with `start`, with the line break before it. */
function firstFrame(stack: string, start: string): string {
  const at = indexIn(stack, start, 0);
  const end = indexIn(stack, '\n', at + 1);
  return at < 0 ? '' : sliceOf(stack, at, end < 0 ? stack.length : end);
}

function without(text: string, part: string): string {
  const at = indexIn(text, part, 0);
  return at < 0 || part === ''
    ? text
    : sliceOf(text, 0, at) + sliceOf(text, at + part.length, text.length);
}

type Lines = readonly [called: string, constructed: string];

function hideInV8(
  Error: RecordedGlobal['Error'],
  get: AnyFunction,
  set: AnyFunction,
  lines: Lines,
): StackFrames {
  const { captureStackTrace } = Error;

  /** Its stack, if the first frame of that is ours. */
  function ourStack(reason: unknown): string | undefined {
    if (!isObject(reason) || hasOwn(Error, 'prepareStackTrace')) return undefined;
    if (ownGetter(reason, 'stack') !== get) return undefined;
    const stack = apply(get, reason, []) as unknown;
    if (typeof stack !== 'string') return undefined;
    const frame = firstFrame(stack, '\n    at ');
    return frame !== '' && (frame === lines[0] || frame === lines[1]) ? stack : undefined;
  }

  hideFramesWith((reason, trap) => {
    if (ourStack(reason) !== undefined) apply(captureStackTrace, Error, [reason, trap]);
  });
  return {
    clean(reason) {
      const stack = ourStack(reason);
      if (stack !== undefined) apply(set, reason, [without(stack, lines[0])]);
    },
    undo: () => hideFramesWith(() => {}),
  };
}

function hideInSpiderMonkey(prototype: object, lines: Lines): () => void {
  return replace(prototype, 'stack', 'get', (native) =>
    disguiseResult(native, (stack) => {
      if (typeof stack !== 'string') return stack;
      return sliceOf(without(without(`\n${stack}`, lines[0]), lines[1]), 1, stack.length + 1);
    }),
  );
}
