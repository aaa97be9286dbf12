/**
 * What tabs write to each other: JSON texts of version 1, such as
 * `{"v":1,"room":"blue","from":"A","to":"B","session":"k3","n":7,"kind":"signal","id":"A:m7","message":{"bye":true}}`.
 * Whoever is of this origin can write into a channel, older and newer builds of this page among them: nothing is taken
 * for granted.
 */
import * as v from 'valibot';
import { isPlain } from '../trace/plain-check.ts';
import type { Plain } from '../trace/plain.ts';
import { roomKinds } from './wire-rooms.ts';

/** Longest text that is read, in UTF-16 units: several times what a description with everything in it takes. */
const WIRE_LIMIT = 256 * 1024;
/** Longest description: Chromium writes some 25 KB for a hundred media sections without candidates. */
const SDP_LIMIT = 128 * 1024;

/** Names of rooms, sessions and tabs: letters that mean nothing to anybody. */
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/));
/** Names of peers stand in pictures: as short as in a trace. */
const peer = v.pipe(v.string(), v.regex(/^[\w.-]{1,32}$/));

const candidate = v.strictObject({
  candidate: v.pipe(v.string(), v.maxLength(4096)),
  sdpMid: v.nullable(v.pipe(v.string(), v.maxLength(256))),
  sdpMLineIndex: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535))),
  usernameFragment: v.nullable(v.pipe(v.string(), v.maxLength(256))),
});

/** What peers of one connection tell each other; the same as `SignalingMessage`. */
const signalingMessage = v.union([
  v.strictObject({
    description: v.strictObject({
      type: v.picklist(['offer', 'answer', 'pranswer', 'rollback']),
      sdp: v.pipe(v.string(), v.maxLength(SDP_LIMIT)),
    }),
  }),
  v.strictObject({ candidate: v.nullable(candidate) }),
  v.strictObject({ bye: v.literal(true) }),
  v.strictObject({ other: v.custom<Plain>(isPlain) }),
]);

const envelope = {
  v: v.literal(1),
  /** Which room it is in. */
  room: name,
  /** Who wrote it. */
  from: peer,
  /** Whom it is for; `*`: whoever is in the room. */
  to: v.union([peer, v.literal('*')]),
  /** The conversation it belongs to, a new one whenever either side begins anew. */
  session: name,
  /** Position among what its writer wrote: greater than that of everything before. */
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
};

/** One message from tab to tab. Every `kind` is one entry of this list. */
const wireSchema = v.variant('kind', [
  v.strictObject({
    ...envelope,
    kind: v.literal('signal'),
    /** The message's id in the traces of both sides. */
    id: v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/)),
    message: signalingMessage,
  }),
  ...roomKinds(envelope),
]);

/** A message from tab to tab, checked. */
export type WireMessage = v.InferOutput<typeof wireSchema>;

type WithoutNumber<W> = W extends WireMessage ? Omit<W, 'v' | 'room' | 'n'> : never;

/** A message before its line has numbered it. */
export type WireBody = WithoutNumber<WireMessage>;

/** Why something that came over a channel is ignored. */
export type IgnoredReason =
  /** Not text, not JSON, or not a message of this version. */
  | 'malformed'
  /** Longer than `WIRE_LIMIT`; it was not looked at. */
  | 'oversized'
  /** Of a version that this page does not know. */
  | 'foreign-version'
  /** Meant for another room. */
  | 'foreign-room'
  /** From somebody, or for somebody, who has no part in this conversation. */
  | 'foreign-peer'
  /** Of a conversation that is over, or that was never ours. */
  | 'stale-session'
  /** Its number was had, or passed, before. */
  | 'replayed';

/** Something that is ignored, and why. */
export interface Ignored<Reason extends string = IgnoredReason> {
  readonly reason: Reason;
  /** What was found, at most 81 characters: a length, a version, a name, the path of what is wrong. Untrusted text. */
  readonly found: string;
}

/** What reading comes to. */
export type WireResult<T = WireMessage> =
  { readonly ok: true; readonly wire: T } | { readonly ok: false; readonly ignored: Ignored };

/** Says that something is ignored. */
export function ignoring(reason: IgnoredReason, found: string): WireResult<never> {
  return { ok: false, ignored: { reason, found: found.slice(0, 80) } };
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
}

/** What `data` from a channel says. Never throws, whatever it is given. */
export function readWire(data: unknown): WireResult {
  if (typeof data !== 'string') return ignoring('malformed', data === null ? 'null' : typeof data);
  if (data.length > WIRE_LIMIT) return ignoring('oversized', String(data.length));
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return ignoring('malformed', data);
  }
  const version = versionOf(value);
  if (Number.isSafeInteger(version) && version !== 1) {
    return ignoring('foreign-version', String(version));
  }
  const result = v.safeParse(wireSchema, value);
  if (result.success) return { ok: true, wire: result.output };
  return ignoring('malformed', v.getDotPath(result.issues[0]) ?? typeof value);
}

/** `wire` as text. */
export function writeWire(wire: WireMessage): string {
  return JSON.stringify(wire);
}
