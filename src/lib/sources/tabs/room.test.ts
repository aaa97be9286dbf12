import { describe, expect, it } from 'vitest';
import { emptyRoom, MISSES, stepRoom } from './room.ts';
import { outranks } from './seats.ts';
import type { Presence, RoomEffect, RoomInput, RoomState, RoomStep } from './types.ts';

const nobody: Presence = {
  id: 'other',
  seat: null,
  tenancy: 0,
  since: 5,
  with: null,
  turn: 1,
  partner: null,
  tenancies: { A: 0, B: 0 },
};

/** `other`, sitting on A for the first time. */
const seatedA: Presence = { ...nobody, seat: 'A', tenancy: 1, tenancies: { A: 1, B: 0 } };

let n = 0;
const here = (presence: Presence, asks = false): RoomInput => ({
  type: 'here',
  presence,
  n: (n += 1),
  asks,
});

/** A room after these inputs, and the effects of the last one. */
function after(...inputs: readonly RoomInput[]): RoomStep {
  let state: RoomState = emptyRoom('me');
  let effects: readonly RoomEffect[] = [];
  for (const input of inputs) ({ state, effects } = stepRoom(state, input));
  return { state, effects };
}

const enter: RoomInput = { type: 'enter', at: 10 };
const looked: RoomInput = { type: 'timer', timer: 'look' };
const ask: RoomInput = { type: 'timer', timer: 'ask' };
/** `me` on B and `other` on A, connected. */
const paired = [enter, here(seatedA), here({ ...seatedA, with: 'me', partner: 'me' })] as const;

describe('a newcomer', () => {
  it('asks who is there, and takes A when nobody answers', () => {
    expect(after(enter).effects).toContainEqual({ type: 'say', asks: true });
    const { state, effects } = after(enter, looked);
    expect(state.own).toMatchObject({ seat: 'A', tenancy: 1, with: null });
    expect(effects).toEqual([{ type: 'say', asks: false }]);
  });

  it('takes B as soon as the tenant of A says that it is free, and wants to connect', () => {
    const { state, effects } = after(enter, here(seatedA));
    expect(state.own).toMatchObject({ seat: 'B', with: 'other', partner: 'other' });
    expect(effects).toEqual([{ type: 'say', asks: false }]);
  });

  it('begins the session when the other side wants it as well', () => {
    const { state, effects } = after(...paired);
    const session = { id: 'other.1-me.1', seat: 'B', role: 'polite', partner: 'other' };
    expect(state.session).toEqual(session);
    expect(effects).toEqual([{ type: 'begin', session }]);
  });

  it('waits for a tenant who is only said to be there, then takes over its seat', () => {
    const named = { ...seatedA, partner: 'killed', tenancies: { A: 1, B: 3 } };
    const waiting = after(enter, here(named));
    expect(waiting.state.phase).toBe('looking');
    expect(waiting.effects).toEqual([{ type: 'timer', timer: 'look', ms: 1500 }]);
    const { state } = stepRoom(waiting.state, looked);
    expect(state.own).toMatchObject({ seat: 'B', tenancy: 4 });
  });

  it('is told that the room is full when both seats are taken, and says nothing', () => {
    const seatedB = { ...seatedA, id: 'third', seat: 'B', partner: 'other' } as const;
    const { state } = after(enter, here({ ...seatedA, partner: 'third' }), here(seatedB));
    expect(state).toMatchObject({ phase: 'full', own: { seat: null, with: null } });
  });

  it('answers whoever asks, also while it is looking', () => {
    expect(after(enter, here(nobody, true)).effects).toEqual([{ type: 'say', asks: false }]);
  });
});

describe('two claims to one seat', () => {
  it('are decided alike from both sides', () => {
    const early = { id: 'x', tenancy: 1, since: 5 };
    for (const other of [
      { id: 'a', tenancy: 1, since: 6 },
      { id: 'y', tenancy: 1, since: 5 },
      { id: 'a', tenancy: 0, since: 1 },
    ]) {
      expect([outranks(early, other), outranks(other, early)]).toEqual([true, false]);
    }
  });

  it('send the later of two who came at once to the other seat', () => {
    const { state } = after(enter, looked, here({ ...seatedA, since: 9 }));
    expect(state.own).toMatchObject({ seat: 'B', with: 'other' });
  });

  it('leave the seat to whoever took it over from a tenant that was frozen', () => {
    const step = after(enter, looked, here({ ...seatedA, tenancy: 2, since: 99 }));
    expect(step.state.own.seat).toBe('B');
  });

  it('end the connection of the tenant who has to go', () => {
    const first = after(...paired);
    const rival = { ...seatedA, id: 'third', seat: 'B', tenancy: 2, partner: 'other' } as const;
    const { state, effects } = stepRoom(first.state, here(rival));
    expect(state.phase).toBe('full');
    expect(effects).toContainEqual({ type: 'end', why: 'lost-seat' });
  });
});

describe('a partner', () => {
  it('that leaves is told of, and the connection stays', () => {
    const { state, effects } = after(...paired, { type: 'gone', id: 'other', n: 1e6 });
    expect(state).toMatchObject({ parting: 'left', session: { partner: 'other' } });
    expect(effects).toContainEqual({ type: 'part', parting: 'left', seat: 'A' });
    expect(effects.some(({ type }) => type === 'end')).toBe(false);
  });

  it('that leaves is not brought back by an older word that comes late', () => {
    const late = here({ ...seatedA, with: 'me' });
    const { state } = after(...paired, { type: 'gone', id: 'other', n: 1e6 }, late);
    expect(state.members.size).toBe(0);
  });

  it('that answers no question counts as gone, and is back when it answers', () => {
    const silent = after(...paired, ...Array.from({ length: MISSES + 1 }, () => ask));
    expect(silent.state.parting).toBe('silent');
    const back = stepRoom(silent.state, here({ ...seatedA, with: 'me', partner: 'me' }));
    expect(back.state).toMatchObject({ parting: null, session: { id: 'other.1-me.1' } });
  });

  it('is asked at once when the connection says disconnected', () => {
    const asked = after(...paired, { type: 'doubt' });
    expect(asked.effects).toContainEqual({ type: 'say', asks: true });
    const doubt: RoomInput = { type: 'timer', timer: 'doubt' };
    expect(stepRoom(asked.state, doubt).state.parting).toBe('silent');
    const answered = stepRoom(asked.state, here({ ...seatedA, with: 'me', partner: 'me' }));
    expect(stepRoom(answered.state, doubt).state.parting).toBe(null);
  });

  it('that hangs up ends the connection here, too', () => {
    const { state, effects } = after(...paired, here({ ...seatedA, with: null, partner: 'me' }));
    expect(state.parting).toBe('hung-up');
    expect(effects).toEqual([{ type: 'end', why: 'they-hung-up' }]);
  });

  it('that is loaded again is another member, and a new session begins', () => {
    const again = { ...seatedA, id: 'again', tenancy: 2, with: 'me', partner: 'me' };
    const gone: RoomInput = { type: 'gone', id: 'other', n: 1e6 };
    expect(after(...paired, gone, here(again)).effects).toContainEqual({
      type: 'begin',
      session: { id: 'again.1-me.2', seat: 'B', role: 'polite', partner: 'again' },
    });
  });

  it('that is loaded again is not called where the reader wants to watch the loss', () => {
    const again = { ...seatedA, id: 'again', tenancy: 2, with: 'me' };
    const gone: RoomInput = { type: 'gone', id: 'other', n: 1e6 };
    const quiet = after(...paired, { type: 'keep', keeps: false }, gone, here(again));
    expect(quiet.state).toMatchObject({ parting: 'left', session: { partner: 'other' } });
    expect(stepRoom(quiet.state, { type: 'call' }).state.session?.partner).toBe('again');
  });
});

describe('a connection that cannot be mended', () => {
  const lost: RoomInput = { type: 'lost', session: 'other.1-me.1' };

  it('is left to A for a moment, then B begins anew', () => {
    const { state, effects } = after(...paired, lost);
    expect(effects).toEqual([{ type: 'timer', timer: 'renew', ms: 700 }]);
    const renewed = stepRoom(state, { type: 'timer', timer: 'renew' });
    expect(renewed.state.session?.id).toBe('other.1-me.2');
  });

  it('is not renewed when A was quicker', () => {
    const { state } = after(...paired, lost, here({ ...seatedA, turn: 2, with: 'me' }));
    expect(state.session?.id).toBe('other.2-me.1');
    const late = stepRoom(state, { type: 'timer', timer: 'renew' });
    expect(late.state.session?.id).toBe('other.2-me.1');
  });

  it('is left to the reader after four attempts', () => {
    let { state } = after(...paired);
    for (let i = 0; i < 6; i += 1) {
      ({ state } = stepRoom(state, { type: 'lost', session: state.session?.id ?? '' }));
      ({ state } = stepRoom(state, { type: 'timer', timer: 'renew' }));
    }
    expect(state).toMatchObject({ tries: 4, lost: 'other.1-me.5' });
    expect(stepRoom(state, { type: 'call' }).state).toMatchObject({
      tries: 0,
      session: { id: 'other.1-me.6' },
    });
  });
});
