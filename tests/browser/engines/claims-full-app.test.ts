import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 11 says of a whole call, by the ids of content/claims.

eachEngine((engine) => {
  const attempt = attemptsIn(engine);

  it('answer-fills-sections, track-later-no-exchange: two empty sections, filled when they are needed', async () => {
    expect(await attempt('sectionsFilledLater')).toEqual({
      found: [
        ['audio', 'recvonly'],
        ['video', 'recvonly'],
      ],
      agreed: ['sendrecv', 'sendrecv'],
      sends: [true, true],
      asked: 0,
    });
  });

  it('offer-again-is-answered: an offer whose answer was lost, said again', async () => {
    expect(await attempt('offerAgain')).toEqual(['stable', 'stable']);
  });

  it('restart-waits-for-the-answer: a restart in have-local-offer', async () => {
    expect(await attempt('restartInBetween')).toEqual({ before: 0, after: 1 });
  });
});
