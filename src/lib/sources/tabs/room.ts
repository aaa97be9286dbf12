/**
 * A room with two seats, as one member sees it: a pure state machine. Nobody is in charge. Every member says who it is
 * whenever that changes and whenever it is asked; two claims to one seat are decided by their content alone, so all
 * decide alike; a session is named by those who want it, so nothing has to be agreed upon.
 */
import { TRIES } from './limits.ts';
import { freeSeats, outranks, partnerOf, saidToBeThere, sessionOf, tenantOf } from './seats.ts';
import type {
  MemberId,
  Parting,
  Presence,
  RoomEffect,
  RoomInput,
  RoomState,
  RoomStep,
} from './types.ts';
import { opposite } from './types.ts';

/** How long a newcomer waits for the first answer: twenty times what one takes, and not long for a reader. */
const LOOK_MS = 250;
/** How long a newcomer waits for a tenant whom another one names: a tab that was killed a moment ago never answers. */
const PATIENCE_MS = 1_500;
/** How often everybody is asked. A tab in the background asks later, but answers at once: messages are not throttled. */
const ASK_MS = 2_000;
/** Unanswered questions until a member counts as gone. */
export const MISSES = 3;
/** How long a partner has to answer after its connection went `disconnected`. */
const DOUBT_MS = 1_000;
/** How long B waits for A to begin anew, so that not both do. */
const RENEW_MS = 700;
/** More members than this are not remembered: two are what a room is for. */
const MEMBERS = 16;
/** Words of those who left are remembered for so many. */
const HEARD = 64;

/** A room that nobody has entered. `self`: 1 to 24 letters and digits, never used before. */
export function emptyRoom(self: MemberId): RoomState {
  return {
    self,
    phase: 'outside',
    own: {
      id: self,
      seat: null,
      tenancy: 0,
      since: 0,
      with: null,
      turn: 0,
      partner: null,
      tenancies: { A: 0, B: 0 },
    },
    members: new Map(),
    heard: new Map(),
    keeps: true,
    session: null,
    parting: null,
    lost: null,
    tries: 0,
    patient: false,
  };
}

function heardOf(state: RoomState, id: MemberId, n: number): ReadonlyMap<MemberId, number> {
  const heard = new Map(state.heard);
  heard.delete(id);
  heard.set(id, n);
  for (const old of heard.keys()) {
    if (heard.size <= HEARD) break;
    if (!state.members.has(old)) heard.delete(old);
  }
  return heard;
}

function withMember(state: RoomState, presence: Presence, n: number): RoomState {
  const members = new Map(state.members);
  members.set(presence.id, { presence, misses: 0 });
  const known = { ...state.own.tenancies };
  for (const seat of ['A', 'B'] as const) {
    known[seat] = Math.max(
      known[seat],
      presence.tenancies[seat],
      presence.seat === seat ? presence.tenancy : 0,
    );
  }
  return {
    ...state,
    members,
    heard: heardOf(state, presence.id, n),
    own: { ...state.own, tenancies: known },
  };
}

function withoutMember(state: RoomState, id: MemberId, parting: Parting): RoomState {
  if (!state.members.has(id)) return state;
  const members = new Map(state.members);
  members.delete(id);
  const isPartner = state.session?.partner === id && state.parting === null;
  return { ...state, members, ...(isPartner && { parting }) };
}

/** Takes the best seat that is free; stands where there is none. */
function sitDown(state: RoomState): RoomState {
  const [seat] = freeSeats(state.members);
  if (seat === undefined) return { ...state, phase: 'full', own: { ...state.own, seat: null } };
  const tenancy = state.own.tenancies[seat] + 1;
  const tenancies = { ...state.own.tenancies, [seat]: tenancy };
  return { ...state, phase: 'seated', own: { ...state.own, seat, tenancy, tenancies } };
}

/** A member that has lost its seat to a better claim looks for another one at once. */
function yieldSeat(state: RoomState): RoomState {
  const { seat } = state.own;
  const rival = seat === null ? undefined : tenantOf(state.members, seat);
  if (rival === undefined || outranks(state.own, rival)) return state;
  return sitDown(state);
}

/**
 * A newcomer sits down as soon as somebody who sits has told it that the other seat is free, or when all whom it meets
 * have come later. (Its timer may be slow: the tab that has opened another one is in the background.)
 */
function sitIfToldSo(state: RoomState): RoomState {
  const { own, members } = state;
  if (state.phase !== 'looking' || members.size === 0 || saidToBeThere(state)) return state;
  const isSomebodySeated = freeSeats(members).length < 2;
  const isFirst = [...members.values()].every(({ presence }) =>
    outranks({ ...own, tenancy: presence.tenancy }, presence),
  );
  return isSomebodySeated || isFirst ? sitDown(state) : state;
}

/** Begins anew where the connection is beyond repair, as long as that makes sense. */
function renewed(state: RoomState): RoomState {
  const { session, own, lost } = state;
  if (lost === null || session?.id !== lost || !state.keeps) return state;
  if (partnerOf(state)?.id !== session.partner || state.tries >= TRIES) return state;
  return { ...state, lost: null, tries: state.tries + 1, own: { ...own, turn: own.turn + 1 } };
}

/** Whom this member wants to be connected with, now that the members are what they are. */
function choosePartner(state: RoomState): RoomState {
  const { own } = state;
  const partner = partnerOf(state);
  if (own.seat === null) return { ...state, own: { ...own, with: null, partner: null } };
  const wanted = partner !== undefined && state.keeps ? partner.id : own.with;
  // Who is wanted again after somebody else is wanted anew: no session has the name of one before.
  const turn = wanted === own.with ? own.turn : own.turn + 1;
  return { ...state, own: { ...own, partner: partner?.id ?? null, with: wanted, turn } };
}

const isSame = (a: Presence, b: Presence): boolean =>
  a.seat === b.seat &&
  a.tenancy === b.tenancy &&
  a.with === b.with &&
  a.turn === b.turn &&
  a.partner === b.partner;

/** Draws every conclusion from what is known now. `before`: the state whose presence was said last. */
function settle(before: RoomState, changed: RoomState): RoomStep {
  const effects: RoomEffect[] = [];
  let state = choosePartner(yieldSeat(sitIfToldSo(changed)));
  if (state.lost !== null && state.own.seat === 'A') state = renewed(state);

  const current = state.session;
  const next = sessionOf(state.own, partnerOf(state));
  if (current !== null && state.own.seat !== current.seat) {
    // Whoever took the seat is connected now.
    state = { ...state, session: null, parting: null, lost: null };
    effects.push({ type: 'end', why: 'lost-seat' });
  }
  if (!isSame(before.own, state.own)) effects.push({ type: 'say', asks: false });
  if (next !== null && next.id !== state.session?.id) {
    const isOther = next.partner !== current?.partner;
    state = {
      ...state,
      session: next,
      parting: null,
      lost: null,
      tries: isOther ? 0 : state.tries,
    };
    effects.push({ type: 'begin', session: next });
  } else if (state.session !== null) {
    const partner = state.members.get(state.session.partner)?.presence;
    const hasReturned = next !== null && state.parting !== null;
    if (hasReturned) {
      state = { ...state, parting: null };
      // A begins anew by itself; B waits a moment for that.
      if (state.lost !== null) effects.push({ type: 'timer', timer: 'renew', ms: RENEW_MS });
    }
    if (partner !== undefined && partner.with !== state.self && state.parting === null) {
      state = { ...state, parting: 'hung-up' };
      effects.push({ type: 'end', why: 'they-hung-up' });
    }
    const { session, parting } = state;
    if (parting !== null && parting !== 'hung-up' && before.parting !== parting && session) {
      effects.push({ type: 'part', parting, seat: opposite(session.seat) });
    }
  }
  return { state, effects };
}

function onHere(state: RoomState, input: Extract<RoomInput, { type: 'here' }>): RoomStep {
  const { presence, n, asks } = input;
  const isKnown = state.members.has(presence.id);
  const isOld = n <= (state.heard.get(presence.id) ?? 0);
  if (presence.id === state.self || isOld || (!isKnown && state.members.size >= MEMBERS)) {
    return { state, effects: [] };
  }
  const step = settle(state, withMember(state, presence, n));
  const hasSaid = step.effects.some(({ type }) => type === 'say');
  const mustWait = step.state.phase === 'looking' && !state.patient && saidToBeThere(step.state);
  return {
    state: mustWait ? { ...step.state, patient: true } : step.state,
    effects: [
      ...step.effects,
      ...(asks && !hasSaid ? [{ type: 'say', asks: false } as const] : []),
      ...(mustWait ? [{ type: 'timer', timer: 'look', ms: PATIENCE_MS } as const] : []),
    ],
  };
}

function onTimer(
  state: RoomState,
  timer: Extract<RoomInput, { type: 'timer' }>['timer'],
): RoomStep {
  switch (timer) {
    case 'look':
      return state.phase === 'looking' ? settle(state, sitDown(state)) : { state, effects: [] };
    case 'ask': {
      let next = state;
      for (const [id, { presence, misses }] of state.members) {
        if (misses >= MISSES) next = withoutMember(next, id, 'silent');
        else
          next = {
            ...next,
            members: new Map(next.members).set(id, { presence, misses: misses + 1 }),
          };
      }
      const step = settle(state, next);
      const effects = step.effects.filter(({ type }) => type !== 'say');
      return {
        state: step.state,
        effects: [
          ...effects,
          { type: 'say', asks: true },
          { type: 'timer', timer: 'ask', ms: ASK_MS },
        ],
      };
    }
    case 'doubt': {
      const partner = state.session?.partner;
      const misses = partner === undefined ? 0 : (state.members.get(partner)?.misses ?? 0);
      if (partner === undefined || misses === 0) return { state, effects: [] };
      return settle(state, withoutMember(state, partner, 'silent'));
    }
    case 'renew':
      return settle(state, renewed(state));
  }
}

/** Asks the partner alone, and counts the question. */
function doubt(state: RoomState): RoomStep {
  const partner = state.session?.partner;
  const member = partner === undefined ? undefined : state.members.get(partner);
  if (partner === undefined || member === undefined) return { state, effects: [] };
  const members = new Map(state.members).set(partner, { ...member, misses: member.misses + 1 });
  return {
    state: { ...state, members },
    effects: [
      { type: 'say', asks: true },
      { type: 'timer', timer: 'doubt', ms: DOUBT_MS },
    ],
  };
}

function look(state: RoomState, at: number): RoomStep {
  const own = { ...state.own, since: at };
  return {
    state: { ...state, phase: 'looking', own, patient: false },
    effects: [
      { type: 'say', asks: true },
      { type: 'timer', timer: 'look', ms: LOOK_MS },
    ],
  };
}

/** What `input` makes of a room, and what is to be done about it. */
export function stepRoom(state: RoomState, input: RoomInput): RoomStep {
  if (state.phase === 'outside' && input.type !== 'enter') return { state, effects: [] };
  switch (input.type) {
    case 'enter': {
      if (state.phase !== 'outside') return { state, effects: [] };
      const { state: next, effects } = look(state, input.at);
      return { state: next, effects: [...effects, { type: 'timer', timer: 'ask', ms: ASK_MS }] };
    }
    case 'here':
      return onHere(state, input);
    case 'gone': {
      if (input.n <= (state.heard.get(input.id) ?? 0)) return { state, effects: [] };
      const next = withoutMember(state, input.id, 'left');
      return settle(state, { ...next, heard: heardOf(next, input.id, input.n) });
    }
    case 'timer':
      return onTimer(state, input.timer);
    case 'take':
      return state.phase === 'full' ? look(state, input.at) : { state, effects: [] };
    case 'hang-up': {
      const quiet = { ...state, keeps: false, own: { ...state.own, with: null } };
      const step = settle(state, { ...quiet, session: null, parting: null, lost: null });
      return { ...step, effects: [{ type: 'end', why: 'hung-up' }, ...step.effects] };
    }
    case 'call': {
      const partner = partnerOf(state);
      const turn = state.own.turn + 1;
      const own = { ...state.own, turn, with: partner?.id ?? state.own.with };
      return settle(state, { ...state, own, keeps: true, tries: 0, lost: null });
    }
    case 'keep':
      return settle(state, { ...state, keeps: input.keeps });
    case 'connected':
      if (state.session?.id !== input.session) return { state, effects: [] };
      return { state: { ...state, tries: 0, lost: null }, effects: [] };
    case 'doubt':
      return doubt(state);
    case 'lost': {
      if (state.session?.id !== input.session) return { state, effects: [] };
      const step = settle(state, { ...state, lost: input.session });
      const waits = step.state.lost !== null && step.state.own.seat === 'B';
      const timer = { type: 'timer', timer: 'renew', ms: RENEW_MS } as const;
      return waits ? { ...step, effects: [...step.effects, timer] } : step;
    }
    case 'leave':
      return {
        state: emptyRoom(state.self),
        effects: [{ type: 'end', why: 'left' }, { type: 'say-gone' }],
      };
  }
}
