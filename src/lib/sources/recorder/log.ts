import type { ObjectKind, TraceSink } from '../../trace/events.ts';
import type { Log } from './followed.ts';
import { bare, put } from './intrinsics.ts';

/** Makes ids that are unique within one trace: kind and a number from 1, behind `prefix`. */
export function createIds(prefix = ''): (kind: ObjectKind | 'call') => string {
  const counts = bare<Partial<Record<ObjectKind | 'call', number>>>({});
  return (kind) => {
    const count = (counts[kind] ?? 0) + 1;
    counts[kind] = count;
    return `${prefix}${kind}${count}`;
  };
}

/** What a recorder's objects write to. */
export function createLog(
  sink: TraceSink,
  now: () => number,
  nextId: (kind: ObjectKind | 'call') => string,
): Log {
  let last = 0;
  return {
    active: true,
    nextId,
    now() {
      try {
        return now();
      } catch {
        return last;
      }
    },
    append(event, cause) {
      // A call is appended when it has returned, with the time when it was made, unless something happened in between.
      if (event.at < last) event.at = last;
      else last = event.at;
      // Into the same object: copies of a dozen shapes would be the recorder's greatest cost.
      if (cause !== undefined) put(event, 'cause', cause);
      try {
        return sink.append(event);
      } catch {
        return undefined;
      }
    },
  };
}
