import { afterAll, beforeAll, expect, it } from 'vitest';

import { startStunServer, type StunServer } from '../../support/stun-server.ts';
import { attemptIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 2 says of servers that are silent, by the ids of content/claims. Beside each other, because it is waiting.

let answering: readonly StunServer[];
let silent: StunServer;
/** Asked by nobody but a pool. */
let pooling: StunServer;

beforeAll(async () => {
  [pooling, ...answering] = await Promise.all([
    startStunServer(),
    startStunServer(),
    startStunServer(),
  ]);
  silent = await startStunServer({ answers: false });
});

afterAll(() => {
  for (const server of [...answering, silent, pooling]) server.close();
});

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptIn(engine);

  it('dead-server-only-delays, relay-ignores-stun, silent-turn-chromium, silent-turn-firefox, relay-call-chromium, relay-call-firefox, pool-asks-early-chromium, pool-asks-early-firefox', async () => {
    const good = answering.map(({ url }) => url).join(' ');
    const askedBefore = pooling.asked.length;
    const [alive, oneDead, stunOnly, silentTurn, call, pooled] = await Promise.all([
      attempt('asksEach', good),
      attempt('asksEach', `${good} ${silent.url}`),
      attempt('asksForRelays', good),
      attempt('asksForRelays', silent.url.replace('stun:', 'turn:')),
      attempt('relayOnlyCall'),
      attempt('pooled', pooling.url),
    ]);
    const gaveUp = ({ completeMs }: { completeMs: number }): void => {
      expect(completeMs).toBeGreaterThan(isChromium ? 36_000 : 9000);
      expect(completeMs).toBeLessThan(isChromium ? 46_000 : 16_000);
    };

    expect(alive.types).toContain('srflx');
    expect(alive.codes).toEqual([]);
    expect(alive.completeMs).toBeLessThan(5000);
    // dead-server-only-delays: everything that there is to find was found before.
    expect(oneDead.mappingMs).toBeLessThan(5000);
    expect([...oneDead.types].sort()).toEqual([...alive.types].sort());
    expect(oneDead.codes).toContain(701);
    gaveUp(oneDead);
    // relay-ignores-stun
    expect(stunOnly).toMatchObject({ types: [], codes: [], state: 'new' });
    // silent-turn-chromium, silent-turn-firefox
    expect(new Set(silentTurn.codes)).toEqual(new Set([701]));
    expect(silentTurn).toMatchObject({ types: [], state: 'new' });
    gaveUp(silentTurn);
    // pool-asks-early-chromium, pool-asks-early-firefox
    expect(pooled).toBe('new');
    expect(pooling.asked.length > askedBefore).toBe(isChromium);
    // relay-call-chromium, relay-call-firefox
    if (isChromium) expect(call).toEqual({ state: 'new', timesMs: {} });
    else {
      expect(call.state).toBe('failed');
      expect(call.timesMs['failed']).toBeLessThan(7500);
    }
  });
});
