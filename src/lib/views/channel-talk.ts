/** What single messages said, which channels there are, and what a browser refused: for the data lab. */
import type { ErrorInfo, PeerId, TraceEvent } from '../trace/events.ts';
import type { Plain, PlainObject } from '../trace/plain.ts';
import type { Fold } from './fold.ts';

/** A message at one of its ends. */
export interface TalkLine {
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId;
  /** `sent`: an argument of `send()`; `arrived`: the data of a `message` event; `refused`: `send()` threw. */
  readonly what: 'sent' | 'arrived' | 'refused';
  readonly data: Plain;
  /** What was thrown. */
  readonly error?: ErrorInfo;
}

/** A channel as one side has it. Source: a mark `channel`, written when both sides have it open. */
export interface ToldChannel {
  readonly peer: PeerId;
  readonly attributes: PlainObject;
}

/** A channel that was not made. Source: a call `createDataChannel` that threw. */
export interface RefusedCall {
  readonly seq: number;
  readonly args: readonly Plain[];
  readonly error: ErrorInfo;
}

/** Everything of it, the newest last. */
export interface TalkView {
  readonly channels: readonly ToldChannel[];
  readonly lines: readonly TalkLine[];
  readonly refusals: readonly RefusedCall[];
  /** `RTCSctpTransport.maxMessageSize`, bytes; absent before it is told. Source: the mark `limits`. */
  readonly maxMessageSize?: number;
}

/** Calls that have not returned yet. */
interface Open {
  readonly call: string;
  readonly method: string;
  readonly args: readonly Plain[];
}

interface State extends TalkView {
  readonly open: readonly Open[];
}

/** More than these are not shown. */
const LINES = 60;

const last = <T>(list: readonly T[], item: T): readonly T[] => [...list.slice(1 - LINES), item];

/** Follows messages, channels and refusals. */
export const talkFold: Fold<State> = {
  name: 'channel-talk',
  initial: { channels: [], lines: [], refusals: [], open: [] },
  step(view, event: TraceEvent) {
    switch (event.type) {
      case 'mark': {
        const { name, peer, detail } = event;
        if (name === 'channel' && peer !== null)
          return { ...view, channels: last(view.channels, { peer, attributes: detail }) };
        const size = name === 'limits' ? detail['maxMessageSize'] : undefined;
        return typeof size === 'number' ? { ...view, maxMessageSize: size } : view;
      }
      case 'call': {
        const { call, method, args } = event;
        if (method !== 'send' && method !== 'createDataChannel') return view;
        return { ...view, open: last(view.open, { call, method, args }) };
      }
      case 'settle': {
        const found = view.open.find(({ call }) => call === event.call);
        if (found === undefined) return view;
        const { seq, at, peer, outcome } = event;
        const open = view.open.filter((one) => one !== found);
        const error = 'error' in outcome ? outcome.error : undefined;
        if (found.method === 'send') {
          const what = error === undefined ? 'sent' : 'refused';
          const line = { seq, at, peer, what, data: found.args[0] ?? null } as const;
          return { ...view, open, lines: last(view.lines, { ...line, ...(error && { error }) }) };
        }
        if (error === undefined) return { ...view, open };
        return { ...view, open, refusals: last(view.refusals, { seq, args: found.args, error }) };
      }
      case 'event': {
        if (event.name !== 'message') return view;
        const { seq, at, peer, detail } = event;
        const line = { seq, at, peer, what: 'arrived', data: detail['data'] ?? null } as const;
        return { ...view, lines: last(view.lines, line) };
      }
      default:
        return view;
    }
  },
};
