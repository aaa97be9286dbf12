/** Short names for literal traces of a few events: what a test does not care about has a plain default. */
import type {
  AppearEvent,
  ConsoleEvent,
  ErrorInfo,
  FiredName,
  MessageKind,
  NewEvent,
  PairEnd,
  StateEvent,
} from '../../src/lib/trace/events.ts';
import type { Plain, PlainObject, PlainPreview } from '../../src/lib/trace/plain.ts';
import type { MachineId } from '../../src/lib/trace/states.ts';
import { Trace } from '../../src/lib/trace/trace.ts';

/** An event whose time is its place, in ms, unless `at` says otherwise. */
export type MicroEvent = NewEvent extends infer E
  ? E extends NewEvent
    ? Omit<E, 'at'> & { readonly at?: number }
    : never
  : never;

type Extra = Pick<NewEvent, 'cause'> & { readonly at?: number };

/** A trace of these events; where event n names no time, it is at n ms, or with the one before if that is later. */
export function traceOf(...events: readonly MicroEvent[]): Trace {
  const trace = new Trace({ origin: 'simulated' });
  let last = 0;
  for (const [index, event] of events.entries()) {
    last = event.at ?? Math.max(index, last);
    trace.append({ ...event, at: last });
  }
  return trace;
}

/** `new RTCPeerConnection()`. */
export const construct = (peer: string, on: string, extra: Extra = {}): MicroEvent => ({
  type: 'construct',
  peer,
  on,
  configuration: { $: 'undefined' },
  ...extra,
});

/** An object appears; `parent` is its connection. */
export const appear = (
  peer: string,
  on: string,
  kind: AppearEvent['kind'],
  parent: string,
  about: PlainObject = {},
  extra: Extra & { readonly state?: string } = {},
): MicroEvent => ({ type: 'appear', peer, on, kind, parent, about, ...extra });

/** A method is called. */
export const call = (
  peer: string,
  on: string,
  id: string,
  method: string,
  args: readonly Plain[] = [],
  extra: Extra = {},
): MicroEvent => ({ type: 'call', peer, on, call: id, method, args, ...extra });

/** A call is fulfilled, or rejected with `error`. */
export const settle = (
  peer: string,
  on: string,
  id: string,
  error?: ErrorInfo,
  extra: Extra = {},
): MicroEvent => ({
  type: 'settle',
  peer,
  on,
  call: id,
  outcome:
    error === undefined
      ? { how: 'fulfilled', value: { $: 'undefined' } }
      : { how: 'rejected', error },
  ...extra,
});

/** A machine takes an edge, e.g. `state('A', 'pc1', 'signaling', 'stable', 'have-local-offer')`. */
export const state = (
  peer: string,
  on: string,
  machine: MachineId,
  from: string,
  to: string,
  extra: Extra & Partial<Pick<StateEvent, 'seen'>> = {},
): MicroEvent =>
  ({ type: 'state', peer, on, machine, from, to, seen: 'event', ...extra }) as MicroEvent;

/** Another event fires. */
export const fired = (
  peer: string,
  on: string,
  name: FiredName,
  detail: PlainObject = {},
  extra: Extra = {},
): MicroEvent => ({ type: 'event', peer, on, name, detail, ...extra });

/** A message is sent from A to B, unless `from` and `to` say otherwise. */
export const sent = (
  id: string,
  kind: MessageKind = 'offer',
  from = 'A',
  to = 'B',
  extra: Extra = {},
): MicroEvent => ({
  type: 'message',
  phase: 'sent',
  peer: from,
  message: id,
  kind,
  from,
  to,
  ...extra,
});

/** The message arrives. */
export const delivered = (
  id: string,
  kind: MessageKind = 'offer',
  from = 'A',
  to = 'B',
  extra: Extra = {},
): MicroEvent => ({
  type: 'message',
  phase: 'delivered',
  peer: to,
  message: id,
  kind,
  from,
  to,
  ...extra,
});

/** The channel drops the message. */
export const dropped = (id: string, kind: MessageKind = 'offer'): MicroEvent => ({
  type: 'message',
  phase: 'dropped',
  peer: 'B',
  message: id,
  kind,
  from: 'A',
  to: 'B',
  fault: 'dropped',
});

/** A mark of the whole trace, or of `peer`. */
export const mark = (
  name: string,
  peer: string | null = null,
  detail: PlainObject = {},
): MicroEvent => ({ type: 'mark', peer, name, detail });

/** A host candidate's end of a pair. */
export const pairEnd = (port: number, more: Partial<PairEnd> = {}): PairEnd => ({
  candidateType: 'host',
  protocol: 'udp',
  address: '192.0.2.2',
  port,
  candidate: null,
  ...more,
});

/** A console line. */
export const consoleLine = (
  method: NonNullable<ConsoleEvent['method']>,
  args: readonly Plain[] = [],
  more: Partial<ConsoleEvent> = {},
): MicroEvent => ({ type: 'console', peer: null, level: 'log', method, args, ...more });

/** What a console shows of an empty object, unless `more` says otherwise. */
export const preview = (more: Partial<PlainPreview>): PlainPreview => ({
  $: 'preview',
  shape: 'object',
  className: 'Object',
  entries: [],
  ...more,
});
