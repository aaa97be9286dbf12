import type { Picture, Refusal } from '../protocol.ts';

/** What is known of the call. Everything on the screen follows from it. */
export interface Facts {
  /** Whether this side has a seat, or has asked for one. */
  readonly seat: 'none' | 'asked' | 'taken';
  /** Whether the server can be reached; so it is until the contrary shows. */
  readonly server: boolean;
  /** The other side, if it has been heard of. `present`: the server reaches it. */
  readonly other?: { readonly page: string; readonly present: boolean } | undefined;
  /** Of the connection to the other side, while there is one. */
  readonly connection?: RTCPeerConnectionState | undefined;
  /** Why the server has turned this side away. */
  readonly refusal?: Refusal | undefined;
  /** What the server did not take lately, though the call goes on. */
  readonly warning?: Refusal | undefined;
  readonly mine: Shown;
  readonly theirs: Shown;
}

/** What one side lets the other hear and see. */
export interface Shown {
  readonly microphone: boolean;
  readonly picture: Picture;
}

/** In one word, what the facts come to: there is a sentence for each. */
export type Situation =
  | 'outside'
  | 'joining'
  | 'alone'
  | 'connecting'
  | 'talking'
  | 'talking-without-server'
  | 'talking-other-away'
  | 'interrupted'
  | 'restarting'
  | 'other-away'
  | 'server-lost'
  | `refused-${Refusal}`;

const NOTHING: Shown = { microphone: false, picture: 'none' };

/** Before anything has happened. */
export const AT_FIRST: Facts = {
  seat: 'none',
  server: true,
  mine: NOTHING,
  theirs: NOTHING,
};

/** The situation that the facts come to. A connection that works counts more than the way it was made. */
export function situationOf({ seat, server, other, connection, refusal }: Facts): Situation {
  if (refusal !== undefined) return `refused-${refusal}`;
  if (seat === 'none') return 'outside';
  if (connection === 'connected') {
    if (!server) return 'talking-without-server';
    return other?.present === false ? 'talking-other-away' : 'talking';
  }
  if (!server) return 'server-lost';
  if (seat === 'asked') return 'joining';
  if (other === undefined) return 'alone';
  if (!other.present) return 'other-away';
  if (connection === 'disconnected') return 'interrupted';
  return connection === 'failed' ? 'restarting' : 'connecting';
}
