/** What the browsers and the server of this call say to each other. Both sides read it from here. */

/** Bounds of everything that may be said. */
export const LIMITS = {
  /** Of a room: two people. */
  seats: 2,
  /** Longest name of a room, in characters. */
  roomName: 40,
  /** Longest description, in characters. One of sound, picture and a screen has about 8,000. */
  sdp: 60_000,
  /** Longest line of a candidate, in characters. */
  candidate: 2_000,
  /** Largest message on the wire, in bytes; a larger one ends the connection that sent it. */
  bytes: 128_000,
} as const;

/** Why the server refused something. A client has a sentence for each, in its own language. */
export const REFUSALS = [
  /** It was not a message of this protocol. */
  'bad-message',
  /** No room can have that name. */
  'bad-room',
  /** Two are in there already. */
  'room-full',
  /** The server has as many rooms or visitors as it can bear. */
  'server-full',
  /** Too many messages in too little time. */
  'too-fast',
  /** It was said before joining a room. */
  'not-joined',
  /** It had been said before: its number is not above the last one. */
  'replayed',
  /** The same person came in by another tab. */
  'taken-over',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Asks for a seat in a room. */
export interface Join {
  readonly room: string;
  /**
   * Secret of this tab, and the same after a reload: who shows it again gets the same seat. The other side never sees it.
   * 32 hexadecimal digits.
   */
  readonly session: string;
  /**
   * Name of this page view: who comes in, and who reloads, has a new one; a reconnected socket has the same. 32 hexadecimal
   * digits.
   */
  readonly page: string;
}

/** What comes of asking. `other`: the page that is there already. */
export type Joined =
  { readonly ok: true; readonly other?: string } | { readonly ok: false; readonly why: Refusal };

/** What one side tells the other. */
export type Talk =
  | { readonly kind: 'description'; readonly description: Description }
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  /** What is seen or heard of me, for the other’s screen: `enabled` and `mute` tell it nothing. */
  | { readonly kind: 'media'; readonly microphone: boolean; readonly picture: Picture };

/** What this side shows. */
export type Picture = 'none' | 'camera' | 'screen';

export interface Description {
  readonly type: 'offer' | 'answer' | 'pranswer' | 'rollback';
  readonly sdp: string;
}

/** As `RTCIceCandidate.toJSON()` gives it. */
export interface Candidate {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly usernameFragment: string | null;
}

/** A talk on its way. */
export interface Sent {
  /** The page view that it is for: one that has gone must not get what was meant for it. */
  readonly to: string;
  /** Counts up from 1 for each page view, so that nothing counts twice. */
  readonly number: number;
  readonly talk: Talk;
}

/** As it arrives: `from` is written by the server. */
export interface Received extends Sent {
  readonly from: string;
}

/** What a client may send. */
export interface ClientToServer {
  join: (ask: unknown, reply: (answer: Joined) => void) => void;
  talk: (sent: unknown) => void;
  /** Gives the seat up, now and for good. */
  leave: () => void;
}

/** What a client hears. */
export interface ServerToClient {
  /** The other side is there: it came, or came again. */
  here: (page: string) => void;
  /** The other side cannot be reached; its seat is kept for a while. */
  away: (page: string) => void;
  /** The other side has left. */
  left: (page: string) => void;
  talk: (received: Received) => void;
  refused: (why: Refusal) => void;
}
