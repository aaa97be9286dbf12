import type { Claim, Member, MemberId, Presence, RoomState, Seat, Session } from './types.ts';
import { opposite } from './types.ts';

/** Whether `a` has the better right to a seat than `b`. Of two members, every tab names the same one. */
export function outranks(a: Claim, b: Claim): boolean {
  if (a.tenancy !== b.tenancy) return a.tenancy > b.tenancy;
  if (a.since !== b.since) return a.since < b.since;
  return a.id < b.id;
}

/** Who of `members` sits on `seat`; `undefined` while it is free. */
export function tenantOf(members: ReadonlyMap<MemberId, Member>, seat: Seat): Presence | undefined {
  let best: Presence | undefined;
  for (const { presence } of members.values()) {
    if (presence.seat !== seat) continue;
    if (best === undefined || outranks(presence, best)) best = presence;
  }
  return best;
}

/** The seats that nobody else who is there sits on, A first. */
export function freeSeats(members: ReadonlyMap<MemberId, Member>): readonly Seat[] {
  return (['A', 'B'] as const).filter((seat) => tenantOf(members, seat) === undefined);
}

/** Whom a tenant says to sit beside, without having been heard here: killed perhaps, or slow to answer. */
export function saidToBeThere(state: RoomState): boolean {
  for (const { presence } of state.members.values()) {
    const { seat, partner } = presence;
    if (seat === null || partner === null || partner === state.self) continue;
    if (!state.members.has(partner)) return true;
  }
  return false;
}

/** The partner of a seated member; `undefined` while the other seat is free. */
export function partnerOf({ own, members }: RoomState): Presence | undefined {
  return own.seat === null ? undefined : tenantOf(members, opposite(own.seat));
}

/** The session that `own` and `partner` want, if both do. B is the polite one. */
export function sessionOf(own: Presence, partner: Presence | undefined): Session | null {
  if (own.seat === null || partner === undefined) return null;
  if (own.with !== partner.id || partner.with !== own.id) return null;
  const part = ({ id, turn }: Presence): string => `${id}.${String(turn)}`;
  const [a, b] = own.seat === 'A' ? [own, partner] : [partner, own];
  return {
    id: `${part(a)}-${part(b)}`,
    seat: own.seat,
    role: own.seat === 'A' ? 'impolite' : 'polite',
    partner: partner.id,
  };
}
