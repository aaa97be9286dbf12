import { bare, deleteProperty, ownValue, put } from '../../sources/recorder/intrinsics.ts';
import type { CodePlace, ErrorInfo, TraceSink } from '../../trace/events.ts';

/** What is known of calls that a browser refused after they had returned. */
export interface Refusals extends TraceSink {
  /** Where the call was made that was refused last with such an error; `undefined` where none was. */
  placeOf(error: ErrorInfo): CodePlace | undefined;
}

/**
 * Remembers, of what goes to `sink`, where refused calls were made. Chromium makes the errors of `setRemoteDescription` and
 * its like without a stack: only the call tells the line.
 */
export function rememberRefusals(sink: TraceSink): Refusals {
  /** Places of calls by id, until they settle. */
  const pending = bare<Record<string, CodePlace>>({});
  let last: { readonly error: ErrorInfo; readonly place: CodePlace } | undefined;

  return {
    append(event) {
      if (event.type === 'call' && event.where) put(pending, event.call, event.where);
      if (event.type === 'settle') {
        const place = ownValue(pending, event.call) as CodePlace | undefined;
        deleteProperty(pending, event.call);
        const { outcome } = event;
        if (outcome.how === 'rejected' && place) last = { error: outcome.error, place };
      }
      return sink.append(event);
    },
    placeOf: ({ name, message }) =>
      last?.error.name === name && last.error.message === message ? last.place : undefined,
  };
}
