import { expect, it } from 'vitest';

import { PLAIN_CHANNEL, rulesOf } from './channel-rules.ts';

it('has no rule for what is delivered as it comes', () => {
  expect(rulesOf(PLAIN_CHANNEL)).toEqual({});
});

it('treats the end of candidates as candidates', () => {
  expect(rulesOf({ ...PLAIN_CHANNEL, offer: 'lose-first', candidate: 'very-late' })).toEqual({
    offer: { drop: 1 },
    candidate: { delayMs: 2000 },
    'end-of-candidates': { delayMs: 2000 },
  });
});
