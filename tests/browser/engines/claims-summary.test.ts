import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 10 says of a whole life, by the ids of content/claims.

eachEngine((engine) => {
  const attempt = attemptsIn(engine);

  it('life-has-three-exchanges, channel-lives-through: connecting, a track, a restart', async () => {
    expect(await attempt('threeExchanges')).toEqual({ stable: 3, channel: 'open', states: [] });
  });

  it('answerer-asks-for-nothing, data-only-no-track: a connection with a channel alone', async () => {
    expect(await attempt('dataOnly')).toEqual({ asksA: 1, asksB: 0, tracks: 0, channels: 1 });
  });
});
