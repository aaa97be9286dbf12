import { expect, it } from 'vitest';

import { attemptIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 3 says of tracks and takes seconds to see, by the ids of content/claims.

eachEngine((engine) => {
  const attempt = attemptIn(engine);

  it('frozen-not-muted: what is left of a picture whose sender has closed', async () => {
    expect(await attempt('leftBehind')).toEqual({
      state: 'disconnected',
      track: 'live',
      muted: false,
    });
  });
});
