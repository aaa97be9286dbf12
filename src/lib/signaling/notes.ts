/** The `message` events of a trace: what was sent, what arrived, what did not. */
import type { Cause, TraceSink } from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { ChannelFault, Parcel } from './impairment.ts';
import type { SignalingMessage } from './messages.ts';

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

/** Notes what became of `parcel`, as an event of its receiver. `payload`: its content, where nobody notes that it was sent. */
export function noteFate(
  sink: TraceSink,
  at: number,
  { id, kind, from, to }: Parcel,
  phase: 'delivered' | 'dropped',
  fault?: ChannelFault,
  payload?: SignalingMessage,
): void {
  sink.append({
    type: 'message',
    at,
    peer: to,
    message: id,
    phase,
    kind,
    from,
    to,
    ...(payload && { payload: copyOf<unknown>(payload) as Plain }),
    ...(fault && { fault }),
  });
}
