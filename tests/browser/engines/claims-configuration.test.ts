import { expect, it } from 'vitest';

import { MAPPING, startStunServer } from '../../support/stun-server.ts';
import { startTurnRefusal } from '../../support/turn-refusal.ts';
import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 2 says of configurations, by the ids of content/claims. What takes its time stands in tests/browser/waits.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('connects-without-servers: two peers on one machine', async () => {
    expect(await attempt('withoutServers')).toEqual([[], 'connected']);
  });

  it('bad-address-refused, tls-transport-refused, stun-query-refused, turn-over-tcp, credentials-required, stun-needs-none, missing-server-is-taken: what may stand in iceServers', async () => {
    expect(await attempt('addresses')).toEqual({
      noScheme: 'SyntaxError',
      web: 'SyntaxError',
      empty: 'SyntaxError',
      tls: 'SyntaxError',
      tcp: 'ok',
      turns: 'ok',
      stunQuery: 'SyntaxError',
      turnBare: 'InvalidAccessError',
      turnNoPassword: 'InvalidAccessError',
      stunWithAccount: 'ok',
      nobody: 'ok',
    });
  });

  it('unknown-member-ignored, bad-value-refused: what is misspelt', async () => {
    expect(await attempt('misspelt')).toEqual({ member: 'ok', value: 'TypeError' });
  });

  it('defaults-can-be-read: what holds where nothing was said', async () => {
    expect(await attempt('defaults')).toEqual({
      iceServers: [],
      iceTransportPolicy: 'all',
      bundlePolicy: 'balanced',
      rtcpMuxPolicy: 'require',
    });
  });

  it('relay-finds-nothing: only relays, and there is none', async () => {
    expect(await attempt('asksForRelays', '')).toMatchObject({
      types: [],
      codes: [],
      state: 'new',
    });
  });

  it('stun-tells-the-mapping, servers-asked-together, equal-mapping-once: three servers that have seen the same', async () => {
    const servers = await Promise.all([startStunServer(), startStunServer(), startStunServer()]);
    try {
      const { mappings } = await attempt('asksEach', servers.map(({ url }) => url).join(' '));
      expect(mappings).toEqual([`${MAPPING.address}:${String(MAPPING.port)}`]);
      const first = servers.map(({ asked }) => asked[0] ?? Infinity);
      // One after the other would be at least a time-out apart.
      expect(Math.max(...first) - Math.min(...first)).toBeLessThan(2000);
    } finally {
      for (const server of servers) server.close();
    }
  });

  it('bundle-chromium, bundle-firefox, bundle-ends-in-one, max-bundle-gathers-least: how many transports', async () => {
    const balanced = await attempt('bundle', 'balanced');
    const compatible = await attempt('bundle', 'max-compat');
    const bundled = await attempt('bundle', 'max-bundle');
    expect(balanced.offered).toBe(isChromium ? 4 : 3);
    expect([compatible.offered, bundled.offered]).toEqual([4, 1]);
    expect([balanced.agreed, compatible.agreed, bundled.agreed]).toEqual([1, 1, 1]);
    expect(bundled.found).toBeLessThan(balanced.found);
    expect(bundled.found).toBeLessThan(compatible.found);
  });

  it('either-side-may-differ: a policy is each side’s own', async () => {
    expect(await attempt('sidesDiffer')).toBe('balanced');
  });

  it('mux-negotiate-taken, mux-chromium, mux-firefox: the value that is gone from the specification', async () => {
    expect(await attempt('mux')).toEqual({
      require: isChromium ? ['rtp'] : ['rtcp', 'rtp'],
      negotiate: ['rtcp', 'rtp'],
    });
  });

  it('certificate-lives-a-month, expired-refused, own-certificate-each, certificate-is-kept, two-certificates-chromium, two-certificates-firefox', async () => {
    expect(await attempt('certificates')).toEqual({
      days: 30,
      expired: 'InvalidAccessError',
      two: isChromium ? 'ok' : 'NotSupportedError',
      differs: true,
      same: true,
      none: 'ok',
    });
  });

  it('servers-may-change, bundle-may-not, left-out-is-default, whole-is-taken: setConfiguration()', async () => {
    expect(await attempt('changes')).toEqual({
      servers: 'ok',
      policy: 'ok',
      bundle: 'InvalidModificationError',
      certificates: 'InvalidModificationError',
      leftOut: 'InvalidModificationError',
      whole: 'ok',
      bad: 'SyntaxError',
    });
  });

  it('pool-chromium, pool-firefox: candidates in advance', async () => {
    expect(await attempt('pool')).toEqual(
      isChromium
        ? { large: 'TypeError', negative: 'TypeError', readBack: 2 }
        : { large: 'ok', negative: 'ok', readBack: 'none' },
    );
  });

  it('next-offer-restarts: servers that a running connection is given', async () => {
    const server = await startStunServer();
    try {
      expect(await attempt('newServers', server.url)).toEqual({
        plainRestarts: false,
        afterServersRestarts: true,
        mapping: MAPPING.address,
      });
    } finally {
      server.close();
    }
  });

  it('wrong-password-is-an-event: a refused account is heard of while gathering, not before', async () => {
    const turn = await startTurnRefusal();
    try {
      expect(await attempt('refusedAccount', turn.url)).toEqual({ code: 401, state: 'new' });
      // The first request carries no account: the server has to ask for one.
      expect(turn.asked.without).toBeGreaterThan(0);
      expect(turn.asked.withAccount).toBeGreaterThan(0);
    } finally {
      turn.close();
    }
  });
});
