import { expect, it } from 'vitest';
import { emptyRoom, stepRoom } from '../../../lib/sources/tabs/room.ts';
import type { Presence, RoomInput, RoomState } from '../../../lib/sources/tabs/types.ts';
import { situationOf } from './situation.ts';

const other: Presence = {
  id: 'other',
  seat: 'A',
  tenancy: 1,
  since: 5,
  with: 'me',
  turn: 1,
  partner: 'me',
  tenancies: { A: 1, B: 0 },
};

let n = 0;
const here = (changes: Partial<Presence> = {}): RoomInput => ({
  type: 'here',
  presence: { ...other, ...changes },
  n: (n += 1),
  asks: false,
});

function after(...inputs: readonly RoomInput[]): RoomState {
  return inputs.reduce((state, input) => stepRoom(state, input).state, emptyRoom('me'));
}

const enter: RoomInput = { type: 'enter', at: 10 };
const gone = (): RoomInput => ({ type: 'gone', id: 'other', n: (n += 1) });
const third = { id: 'third', seat: 'B', partner: 'other', with: 'other' } as const;

it('names what a room comes to', () => {
  expect(situationOf(undefined, false, 'new')).toBe('outside');
  expect(situationOf(after(enter), false, 'new')).toBe('looking');
  expect(situationOf(after(enter, { type: 'timer', timer: 'look' }), false, 'new')).toBe('alone');
  expect(situationOf(after(enter, here()), false, 'connecting')).toBe('connecting');
  expect(situationOf(after(enter, here()), true, 'connected')).toBe('connected');
  expect(situationOf(after(enter, here()), true, 'disconnected')).toBe('interrupted');
});

it('says how a partner went', () => {
  expect(situationOf(after(enter, here(), gone()), true, 'connected')).toBe('left');
  const hungUp = after(enter, here(), here({ with: null }));
  expect(situationOf(hungUp, false, 'closed')).toBe('they-hung-up');
  expect(situationOf(after(enter, here(), { type: 'hang-up' }), false, 'closed')).toBe('hung-up');
  const quiet = after(enter, here(), { type: 'keep', keeps: false }, gone(), here({ id: 'again' }));
  expect(situationOf(quiet, true, 'disconnected')).toBe('not-called');
});

it('tells a third tab of a full room, and of a seat that is free', () => {
  const full = [enter, here({ partner: 'third', with: 'third' }), here(third)] as const;
  expect(situationOf(after(...full), false, 'new')).toBe('full');
  expect(situationOf(after(...full, gone()), false, 'new')).toBe('free');
});
