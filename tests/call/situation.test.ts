import { describe, expect, it } from 'vitest';

import { AT_FIRST, situationOf, type Facts } from '../../examples/call/client/facts.ts';
import { WORDS } from '../../examples/call/client/words.ts';
import { REFUSALS } from '../../examples/call/protocol.ts';

const of = (facts: Partial<Facts>): string =>
  situationOf({ ...AT_FIRST, seat: 'taken', server: true, ...facts });
const here = { page: 'a', present: true };
const away = { page: 'a', present: false };

describe('situationOf', () => {
  it('is outside until a seat is asked for, and alone until somebody comes', () => {
    expect(situationOf(AT_FIRST)).toBe('outside');
    expect(of({ seat: 'asked' })).toBe('joining');
    expect(of({})).toBe('alone');
  });

  it('counts a connection that works for more than the way it was made', () => {
    expect(of({ connection: 'connected', other: here })).toBe('talking');
    expect(of({ connection: 'connected', other: here, server: false })).toBe(
      'talking-without-server',
    );
    expect(of({ connection: 'connected', other: away })).toBe('talking-other-away');
  });

  it('tells a network that is gone from a peer that is gone, and from a server that is gone', () => {
    expect(of({ connection: 'disconnected', other: here })).toBe('interrupted');
    expect(of({ connection: 'failed', other: here })).toBe('restarting');
    expect(of({ connection: 'failed', other: away })).toBe('other-away');
    expect(of({ connection: 'failed', other: here, server: false })).toBe('server-lost');
  });

  it('says a refusal before anything else', () => {
    for (const refusal of REFUSALS) expect(of({ refusal })).toBe(`refused-${refusal}`);
  });
});

it('has a sentence of its own for every situation, in both languages', () => {
  for (const { situation } of [WORDS.en, WORDS.ko]) {
    const sentences = Object.values(situation);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/.[.…]$/);
    for (const refusal of REFUSALS) expect(situation[`refused-${refusal}`]).toBeTruthy();
  }
});
