/** The `message` events of a trace: what was sent, what arrived, what did not. */
import type { Cause, NewEvent, TraceSink } from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { ChannelFault, Parcel } from './impairment.ts';

/** A value as it is after a journey: what `JSON` says of it, sharing nothing with it. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Notes that `parcel` was sent; its content stands in this event only. */
export function noteSent(sink: TraceSink, at: number, parcel: Parcel, cause?: Cause): void {
  const { id, kind, from, to, message } = parcel;
  sink.append({
    type: 'message',
    at,
    peer: from,
    message: id,
    phase: 'sent',
    kind,
    from,
    to,
    payload: copyOf<unknown>(message) as Plain,
    ...(cause && { cause }),
  });
}

/** Notes what became of `parcel`, as an event of its receiver. */
export function noteFate(
  sink: TraceSink,
  at: number,
  { id, kind, from, to }: Parcel,
  phase: 'delivered' | 'dropped',
  fault?: ChannelFault,
): void {
  const event: NewEvent = { type: 'message', at, peer: to, message: id, phase, kind, from, to };
  sink.append(fault === undefined ? event : { ...event, fault });
}
