import { expect, it } from 'vitest';
import { hashOf, newMember, newRoom, roomIn } from './names.ts';

it('finds the room in a hash, and nothing in any other hash', () => {
  expect(roomIn(hashOf('blue-42'))).toBe('blue-42');
  for (const hash of ['', '#', '#room=', '#room=a b', '#room=<b>', `#room=${'x'.repeat(41)}`]) {
    expect(roomIn(hash)).toBeUndefined();
  }
});

it('makes names that a hash and the wire can carry, each time another', () => {
  const names = Array.from({ length: 100 }, () => newRoom(crypto));
  expect(new Set(names).size).toBe(100);
  for (const name of names) expect(roomIn(hashOf(name))).toBe(name);
  expect(newMember(crypto)).toMatch(/^\w{8}$/);
});
