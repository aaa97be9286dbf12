/** What a room is made of: members, seats, sessions. */

/** One stay of one tab in a room; a tab that is loaded again is another member. */
export type MemberId = string;

/** A place in a room, and the name of the peer that sits there. */
export type Seat = 'A' | 'B';

/** The seat opposite. */
export const opposite = (seat: Seat): Seat => (seat === 'A' ? 'B' : 'A');

/** What a member claims. The later tenancy wins; of equal ones, who came first. */
export interface Claim {
  readonly id: MemberId;
  /** Which tenancy of the seat it is, from 1: whoever takes over a seat counts on from its last tenant. */
  readonly tenancy: number;
  /** When the member asked for a seat, in ms since 1970. */
  readonly since: number;
}

/** What a member says of itself. The newest one counts, and nothing else that it ever said. */
export interface Presence extends Claim {
  /** `null`: it stands. */
  readonly seat: Seat | null;
  /** Whom it wants to be connected with. */
  readonly with: MemberId | null;
  /** Counts its wishes for a new connection. */
  readonly turn: number;
  /** Who sits on the other seat, as far as it knows: somebody whom a newcomer may not have heard. */
  readonly partner: MemberId | null;
  /** The latest tenancies that it knows of. */
  readonly tenancies: Readonly<Record<Seat, number>>;
}

/** The role in perfect negotiation. @see https://w3c.github.io/webrtc-pc/#perfect-negotiation-example */
export type TabRole = 'polite' | 'impolite';

/** A connection that both seats want, known to both by the same name without a word about it. */
export interface Session {
  /** Made of both members and their turns: a new one whenever either begins anew. */
  readonly id: string;
  readonly seat: Seat;
  readonly role: TabRole;
  readonly partner: MemberId;
}

/** How the other side of the last session went away. */
export type Parting =
  /** It said that its page is being left. */
  | 'left'
  /** It has not answered for some seconds: killed, frozen, or stopped in a debugger. */
  | 'silent'
  /** It hung up, and is still there. */
  | 'hung-up';

/** Another member that is there. */
export interface Member {
  readonly presence: Presence;
  /** Questions in a row that it left unanswered. */
  readonly misses: number;
}

/** A room as one member knows it. */
export interface RoomState {
  readonly self: MemberId;
  /** `looking`: asks who is there. `full`: both seats were taken, it asks for none. */
  readonly phase: 'outside' | 'looking' | 'seated' | 'full';
  readonly own: Presence;
  readonly members: ReadonlyMap<MemberId, Member>;
  /** By member: number of the last word from it, so that an older one that comes late says nothing. */
  readonly heard: ReadonlyMap<MemberId, number>;
  /** Wants to connect with whoever takes the other seat. */
  readonly keeps: boolean;
  /** The last session that began here; it stays when the other side is gone, because its end is what one watches. */
  readonly session: Session | null;
  /** How the other side of `session` went; `null` while it is there. */
  readonly parting: Parting | null;
  /** The session whose connection cannot be mended. */
  readonly lost: string | null;
  /** New connections in a row that did not come up. */
  readonly tries: number;
  /** Has waited once for a tenant who is said to be there. */
  readonly patient: boolean;
}

/** Timers of a room, by name; a new one of a name replaces the one before. */
export type RoomTimer = 'look' | 'ask' | 'doubt' | 'renew';

/** What happens to a room. */
export type RoomInput =
  /** `at`: ms since 1970. */
  | { readonly type: 'enter'; readonly at: number }
  | {
      readonly type: 'here';
      readonly presence: Presence;
      /** Number of this word among its member's. */
      readonly n: number;
      /** It wants an answer. */
      readonly asks: boolean;
    }
  | { readonly type: 'gone'; readonly id: MemberId; readonly n: number }
  | { readonly type: 'timer'; readonly timer: RoomTimer }
  /** The reader of a full room asks for a seat again. */
  | { readonly type: 'take'; readonly at: number }
  | { readonly type: 'hang-up' }
  | { readonly type: 'call' }
  | { readonly type: 'keep'; readonly keeps: boolean }
  | { readonly type: 'connected'; readonly session: string }
  /** The connection says `disconnected`: is the other side still there? */
  | { readonly type: 'doubt' }
  /** The connection of `session` cannot be mended. */
  | { readonly type: 'lost'; readonly session: string }
  | { readonly type: 'leave' };

/** What a room has done to the world. */
export type RoomEffect =
  | { readonly type: 'say'; readonly asks: boolean }
  | { readonly type: 'say-gone' }
  | { readonly type: 'timer'; readonly timer: RoomTimer; readonly ms: number }
  /** Closes the connection before, if there is one, and makes a new one. */
  | { readonly type: 'begin'; readonly session: Session }
  /** The other side is gone; the connection stays, and notices it in its own time. */
  | { readonly type: 'part'; readonly parting: Parting; readonly seat: Seat }
  /** Closes the connection. */
  | {
      readonly type: 'end';
      readonly why: 'hung-up' | 'they-hung-up' | 'lost-seat' | 'left';
    };

/** A state and what it brings about. */
export interface RoomStep {
  readonly state: RoomState;
  readonly effects: readonly RoomEffect[];
}
