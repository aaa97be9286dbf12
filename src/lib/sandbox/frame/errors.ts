import type { CodePlace, ErrorInfo, ThrownEvent, TraceSink } from '../../trace/events.ts';
import { getDescriptor, apply, type AnyFunction } from '../../sources/recorder/intrinsics.ts';
import type { Platform } from './platform.ts';

/** What it takes to tell of errors. */
export interface ErrorsOptions {
  readonly platform: Platform;
  readonly sink: TraceSink;
  /** Milliseconds since the run began. */
  readonly now: () => number;
  /** Name and message of what was thrown, whatever it is. */
  readonly errorInfo: (reason: unknown) => ErrorInfo;
  /** Where it was thrown, from its stack; `undefined` where it has none that leads to the reader's code. */
  readonly placeOf: (reason: unknown) => CodePlace | undefined;
  /** A place that the browser tells with an error event: of a file's name or blob address, as that is run. */
  readonly placeAt: (file: string, line: number, column: number) => CodePlace | undefined;
}

/** Tells of what the reader's code did not catch. */
export interface Errors {
  /** Something was thrown; `place` where it is known better than `reason` tells. */
  thrown(how: ThrownEvent['how'], reason: unknown, place?: CodePlace): void;
}

/** Listens to uncaught errors and forgotten rejections, before the reader's code can. */
export function watchErrors(options: ErrorsOptions): Errors {
  const { platform, sink, now, errorInfo, placeOf, placeAt } = options;
  const { global } = platform;
  const read = (name: 'ErrorEvent' | 'PromiseRejectionEvent', attribute: string) => {
    const getter = getDescriptor(global[name].prototype, attribute)?.get as AnyFunction;
    return (event: Event): unknown => apply(getter, event, []) as unknown;
  };
  const error = read('ErrorEvent', 'error');
  const message = read('ErrorEvent', 'message');
  const file = read('ErrorEvent', 'filename');
  const line = read('ErrorEvent', 'lineno');
  const column = read('ErrorEvent', 'colno');
  const reason = read('PromiseRejectionEvent', 'reason');

  const thrown: Errors['thrown'] = (how, value, place = placeOf(value)) => {
    sink.append({
      type: 'thrown',
      at: now(),
      peer: null,
      how,
      error: errorInfo(value),
      ...(place && { where: place }),
    });
  };

  platform.listen(global, 'error', (event) => {
    // A resource that could not be loaded is told in the same way, without an error.
    if (!(event instanceof ErrorEvent)) return;
    const value = error(event) ?? message(event);
    thrown(
      'uncaught',
      value,
      placeOf(value) ??
        placeAt(file(event) as string, line(event) as number, column(event) as number),
    );
  });
  platform.listen(global, 'unhandledrejection', (event) => thrown('rejection', reason(event)));
  return { thrown };
}
