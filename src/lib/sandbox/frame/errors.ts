import {
  apply,
  getDescriptor,
  isObject,
  ownValue,
  sliceOf,
  type AnyFunction,
} from '../../sources/recorder/intrinsics.ts';
import type { CodePlace, ErrorInfo, ThrownEvent, TraceSink } from '../../trace/events.ts';
import type { Plain } from '../../trace/plain.ts';
import { placeIn, type RunningFile } from '../compile/place.ts';
import { StuckError } from '../guard/stuck-error.ts';
import type { Platform } from './platform.ts';

/** A longer message is cut, in UTF-16 units. */
const MESSAGE_LENGTH = 2000;

/** What it takes to tell of errors. */
export interface ErrorsOptions {
  readonly platform: Platform;
  readonly sink: TraceSink;
  /** Milliseconds since the run began. */
  readonly now: () => number;
  /** Any value in short. */
  readonly preview: (value: unknown) => Plain;
  /** Where an error was made, from its stack. */
  readonly placeOf: (reason: unknown) => CodePlace | undefined;
  /** Where a call was made that was refused with such an error, which itself may have no stack. */
  readonly refusedAt: (error: ErrorInfo) => CodePlace | undefined;
  /** Filled when the program begins. */
  readonly files: readonly RunningFile[];
}

/** Tells of what the reader's code did not catch. */
export interface Errors {
  /** The code threw, or was stopped, there; `place` where that is known better than `reason` tells. */
  thrown(how: ThrownEvent['how'], reason: unknown, place?: CodePlace): void;
}

/** Listens to uncaught errors and forgotten rejections, before the reader's code can. */
export function watchErrors(options: ErrorsOptions): Errors {
  const { platform, sink, now, preview, placeOf, refusedAt, files } = options;
  const { global } = platform;
  const { ErrorEvent } = global;
  const read = (name: 'ErrorEvent' | 'PromiseRejectionEvent', attribute: string) => {
    const getter = getDescriptor(global[name].prototype, attribute)?.get as AnyFunction;
    return (event: Event): unknown => apply(getter, event, []) as unknown;
  };
  const errorOf = read('ErrorEvent', 'error');
  const source = read('ErrorEvent', 'filename');
  const line = read('ErrorEvent', 'lineno');
  const column = read('ErrorEvent', 'colno');
  const reason = read('PromiseRejectionEvent', 'reason');

  const thrown: Errors['thrown'] = (how, value, known) => {
    // Told when its guard threw it; it only went on its way.
    if (how !== 'loop' && value instanceof StuckError) return;
    const plain = preview(value);
    const error = infoOf(value, plain);
    const place = known ?? placeOf(value) ?? refusedAt(error);
    sink.append({
      type: 'thrown',
      at: now(),
      peer: null,
      how,
      error,
      ...(typeof value !== 'string' && how !== 'loop' && { value: plain }),
      ...(place && { where: place }),
    });
  };

  platform.listen(global, 'error', (event) => {
    // A resource that could not be loaded is told by the same name, and without an error.
    if (!(event instanceof ErrorEvent)) return;
    const value = errorOf(event);
    const place = placeIn(
      source(event) as string,
      line(event) as number,
      column(event) as number,
      files,
    );
    thrown('uncaught', value, placeOf(value) ?? place);
  });
  platform.listen(global, 'unhandledrejection', (event) => thrown('rejection', reason(event)));
  return { thrown };
}

/** Name and message of whatever was thrown. */
function infoOf(value: unknown, plain: Plain): ErrorInfo {
  if (!isObject(value)) {
    return { name: typeof value, message: typeof value === 'string' ? cut(value) : '' };
  }
  const textOf = (key: string): string | undefined => {
    const text = isObject(plain) ? ownValue(plain, key) : undefined;
    return typeof text === 'string' && text !== '' ? cut(text) : undefined;
  };
  return { name: textOf('name') ?? textOf('className') ?? 'Object', message: textOf('text') ?? '' };
}

function cut(text: string): string {
  return text.length > MESSAGE_LENGTH ? `${sliceOf(text, 0, MESSAGE_LENGTH)}…` : text;
}
