import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 8 says of several people, by the ids of content/claims.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('first-offer-gone-chromium, first-offer-kept-firefox: a first offer that is taken back, and the channel in it', async () => {
    expect(await attempt('firstOfferTakenBack')).toEqual({
      hasData: !isChromium,
      state: 'connecting',
    });
  });

  it('answer-being-set: an offer right behind an answer', async () => {
    expect(await attempt('offerBehindAnswer')).toEqual({
      meanwhile: 'have-local-offer',
      after: 'have-remote-offer',
      inForce: 'offer',
    });
  });

  it('one-answer-only: the answer of a second peer', async () => {
    expect(await attempt('twoAnswers')).toBe('InvalidStateError');
  });

  it('one-track-many: one track through two connections, each of which sends frames of it', async () => {
    expect(await attempt('oneTrackTwice')).toEqual({ both: [true, true], same: true });
  });

  it('closing-one-leaves-others: one of two connections of a page', async () => {
    expect(await attempt('closingOne')).toEqual({ first: 'closed', second: 'connected' });
  });

  it('forwarded-arrives, page-encodes-anew: a picture that has arrived, sent on', async () => {
    expect(await attempt('forwarded')).toEqual({ arrives: true, encoded: true, encodes: true });
  });

  it('no-small-playsinline, plays-inline-chromium, plays-inline-firefox: two spellings', async () => {
    expect(await attempt('playsInline')).toEqual({ small: false, camel: isChromium });
  });
});
