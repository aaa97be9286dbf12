import type { SignalingMessage } from '../../signaling/messages.ts';
import type { Plain } from '../../trace/plain.ts';
import { fill, findSignal, type Found } from './find-signal.ts';

/** What `emit` was given, with a hole where the description or candidate stood: those travel in the message itself. */
export interface Emitted {
  readonly event: string;
  readonly args: readonly Plain[];
  /** Where the hole is: an index of `args`, then keys. Absent where there is none. */
  readonly path?: Found['path'];
}

/** A signaling message that knows how a program said it. */
export type SocketMessage = SignalingMessage & { readonly emit?: Emitted };

/** What a listener is called with. */
export interface Arrival {
  readonly event: string;
  readonly args: readonly unknown[];
}

/** Who is who on a socket. */
export interface Ids {
  readonly own: string;
  readonly other: string;
}

const BYE = /^(bye|hang-?up|leave|left|call-?ended|end-?call|(user|peer)-?(left|disconnected))$/i;
/** Names of events that carry whatever there is. */
const ANY = /descr|sdp|signal|message|data|webrtc|rtc/i;

/** What `emit(event, ...args)` says, as a message. `args` are plain data. */
export function readEmit(event: string, args: readonly Plain[]): SocketMessage {
  const found = findSignal(event, args);
  if (found !== undefined) {
    const { message, path, rest } = found;
    return { ...message, emit: { event, args: fill(args, path, rest) as Plain[], path } };
  }
  if (BYE.test(event)) return { bye: true, emit: { event, args } };
  return { other: { event, args } };
}

/** What a listener in another program is to be called with: exactly what was emitted. */
export function arrivalOf(message: SocketMessage): Arrival | undefined {
  if ('other' in message) return message.other as unknown as Arrival;
  if (message.emit === undefined) return undefined;
  const { event, args, path } = message.emit;
  return path === undefined ? { event, args } : { event, args: put(args, path, message) };
}

/** Puts what `message` carries into the hole at `path`, in the form in which such a thing stood there. */
function put(args: readonly Plain[], path: Found['path'], message: SignalingMessage): Plain[] {
  const value = (
    'description' in message ? message.description : 'candidate' in message && message.candidate
  ) as Plain;
  let hole: Plain | undefined = args;
  for (const key of path) hole = (hole as Record<string, Plain> | null)?.[key];
  if (typeof hole === 'string') {
    return fill(args, path, 'description' in message ? message.description.sdp : '') as Plain[];
  }
  const merged = value === null ? null : { ...(hole as object | null), ...(value as object) };
  return fill(args, path, merged) as Plain[];
}

/**
 * How the one program talks, so that a remote peer without a program can answer in kind: it learns from what the program
 * emits, and looks at what the program listens to.
 */
export interface Dialect {
  /** Takes note of how the program says something. */
  learn(message: SocketMessage): void;
  /** Says `message` so that one of the events in `heard` carries it; `undefined` where none would. */
  say(message: SignalingMessage, heard: readonly string[]): Arrival | undefined;
}

/** A dialect that has learnt nothing: it talks as `{ from, target, offer }`. */
export function createDialect(ids: Ids): Dialect {
  const learnt: { description?: Emitted; candidate?: Emitted } = {};

  return {
    learn(message) {
      if (message.emit?.path === undefined) return;
      learnt['description' in message ? 'description' : 'candidate'] = message.emit;
    },
    say(message, heard) {
      if ('other' in message) return undefined;
      if ('bye' in message) {
        const event = heard.find((name) => BYE.test(name));
        return event === undefined ? undefined : { event, args: [{ from: ids.other }] };
      }
      const word = 'description' in message ? message.description.type : 'candidate';
      const special = word === 'candidate' ? /cand|^ice$/i : new RegExp(word, 'i');
      const named = heard.find((name) => special.test(name));
      const event = named ?? heard.find((name) => ANY.test(name) && !BYE.test(name));
      if (event === undefined) return undefined;
      const style = learnt['description' in message ? 'description' : 'candidate'];
      if (style?.path === undefined) {
        const key = named === undefined && word !== 'candidate' ? 'description' : word;
        const args = [{ from: ids.other, target: ids.own, [key]: null }];
        return { event, args: put(args, [0, key], message) };
      }
      const path = style.path.map((key) => (key === 'offer' || key === 'answer' ? word : key));
      const args = mirror(style.args, ids, style.path, path) as Plain[];
      return { event, args: put(args, path, message) };
    },
  };
}

/** What the program sent, as its partner would have sent it: who is who is turned over, `offer` is renamed. */
function mirror(args: readonly Plain[], ids: Ids, from: Found['path'], to: Found['path']): unknown {
  const renamed = from.flatMap((key, index) => (key === to[index] ? [] : [[key, to[index]]]));
  const names = new Map(renamed as [string, string][]);
  const turn = (value: unknown): unknown => {
    if (value === ids.own) return ids.other;
    if (value === ids.other) return ids.own;
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [names.get(key) ?? key, turn(inner)]),
    );
  };
  const turned = turn(args) as unknown[];
  const [first] = turned;
  // Who sends it is what a server adds; the description itself stays as it is.
  if (typeof first === 'object' && first !== null && to.length > 1)
    turned[0] = { from: ids.other, ...first };
  return turned;
}
