import { createSocket, type Socket } from 'node:dgram';
import { networkInterfaces } from 'node:os';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Tried } from '../../fixtures/pages/claims.ts';
import { eachEngine } from '../engine.ts';

// What the chapters say of browsers, by the ids of content/claims. Each test names the claims that it proves.

const silence = 90_000;

/** A server that hears everything and says nothing; on this machine's own address, because engines skip loopback. */
let silent: Socket;
let silentStun = '';

beforeAll(async () => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!own) throw new Error('This machine has no network interface, so no browser can connect.');
  silent = createSocket('udp4');
  await new Promise<void>((resolve) => silent.bind(0, own.address, resolve));
  silentStun = `stun:${own.address}:${silent.address().port}`;
});

afterAll(() => {
  silent.close();
});

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';

  /** Tries something in a tab of its own, and returns what came of it. */
  async function attempt<Name extends keyof Tried>(
    what: Name,
    argument?: boolean | string,
  ): Promise<Tried[Name]> {
    const tab = await engine().open('/__tests/claims.html');
    await tab.waitFor(() => 'attempt' in globalThis);
    try {
      return await tab.evaluate<Tried[Name], [string, boolean | string]>(
        (id, given) =>
          (
            globalThis as unknown as {
              attempt: (id: string, given: boolean | string) => Promise<Tried[Name]>;
            }
          ).attempt(id, given),
        what,
        argument ?? false,
      );
    } finally {
      await tab.close();
    }
  }

  it('initial-no-event, gathering-starts-with-sld: nothing announces a first state', async () => {
    const { before, seen } = await attempt('initialStates');
    expect(before).toEqual(['stable', 'new', 'new', 'new']);
    expect(seen[0]).toBe('signalingState have-local-offer');
    expect(seen.filter((state) => / (new|stable)$/.test(state))).toEqual([]);
  });

  it('create-offer-changes-nothing, create-answer-changes-nothing, have-remote-offer-is-applied, stable-is-initial, event-before-promise, transports-come-late, gathering-starts-with-sld', async () => {
    const seen = await attempt('offerAndAnswer');
    expect(seen.afterCreateOffer).toEqual(['stable', null, 'new']);
    expect(seen.whileApplying).toBe('stable');
    expect(seen.afterCreateAnswer).toEqual(['have-remote-offer', null]);
    expect(seen.told).toEqual([
      'a have-local-offer',
      'offer set',
      'b have-remote-offer',
      'offer applied',
      'b stable',
      'answer set',
      'a stable',
      'answer applied',
    ]);
    expect(seen.sctpBefore).toBeNull();
    expect(seen.sctpAfter).toBe('connecting');
  });

  it('explicit-rollback, rollback-in-stable, rollback-chromium, rollback-firefox, stable-is-initial', async () => {
    const refused = isChromium ? undefined : 'InvalidStateError';
    const seen = await attempt('rollbacks');
    expect(seen).toMatchObject({
      'local setLocalDescription leaves': 'stable',
      'remote setRemoteDescription leaves': 'stable',
      stable: 'InvalidStateError',
    });
    expect(seen['local setLocalDescription']).toBeUndefined();
    expect(seen['remote setRemoteDescription']).toBeUndefined();
    expect(seen['local setRemoteDescription']).toBe(refused);
    expect(seen['remote setLocalDescription']).toBe(refused);
  });

  it('gathering-back-to-new: a rollback takes gathering back, with an event', async () => {
    const seen = await attempt('gatheringAfterRollback');
    expect(seen.at(-1)).toBe('iceGatheringState new');
  });

  it('implicit-rollback, double-rollback-refused: what two offers at once come to', async () => {
    expect(await attempt('collision', true)).toEqual({ gaveWay: 'have-remote-offer' });
    expect(await attempt('collision', false)).toEqual({
      gaveWay: 'have-remote-offer',
      both: ['stable', 'stable'],
      refused: ['InvalidStateError', 'InvalidStateError'],
    });
  });

  it('pranswer-chromium, pranswer-firefox: provisional answers', async () => {
    const { refused, states } = await attempt('provisionalAnswer');
    if (isChromium) {
      expect(refused).toBeUndefined();
      expect(states).toEqual(['have-remote-pranswer', 'have-local-pranswer']);
    } else {
      expect(refused).toBe('NotSupportedError');
      expect(states).toEqual(['have-remote-offer']);
    }
  });

  it('empty-offer-gathers-nothing: nothing to send, nothing to look for', async () => {
    expect(await attempt('emptyOffer')).toEqual(['have-local-offer', 'new']);
  });

  it('end-of-candidates-chromium, end-of-candidates-firefox', async () => {
    const seen = await attempt('candidates');
    expect(seen.at(-1)).toBeNull();
    expect(seen.filter((candidate) => candidate === null)).toHaveLength(1);
    if (isChromium) expect(seen).not.toContain('');
    else expect(seen.at(-2)).toBe('');
  });

  it('connected-while-gathering: a connection does not wait for the end of gathering', async () => {
    expect(await attempt('connectsWhileGathering', silentStun)).toEqual(['gathering']);
  });

  it('transport-order, connecting-may-lag: what comes first', async () => {
    const runs: Tried['connectOrder'][] = [];
    for (let n = 0; n < 8; n += 1) runs.push(await attempt('connectOrder', n % 2 === 1));
    for (const { order, stack } of runs) {
      expect(stack).toEqual(['ice', 'dtls', 'sctp', 'channel']);
      expect(order.at(-1)).toBe('connected');
    }
    const firsts = runs.map(({ order }) => order[0]);
    if (isChromium) expect(firsts).toContain('ice connected');
  });

  it('bundle-closes: one of two transports closes when the answer puts both on one', async () => {
    expect(await attempt('bundling')).toEqual(['closed', 'connected']);
  });

  it('fingerprint-mismatch, dtls-failure-final, connection-combines: a certificate that does not fit', async () => {
    const { failed, seen, restarted } = await attempt('wrongFingerprint');
    expect(failed).toEqual(['connected', 'failed', 'failed']);
    // connection-combines: the route alone is not enough.
    expect(seen).toContain('iceConnectionState connected');
    expect(seen).not.toContain('connectionState connected');
    expect(restarted).not.toBe('connected');
  });

  it('first-channel-negotiates, second-channel-does-not', async () => {
    expect(await attempt('lateChannels')).toEqual({ before: 'connecting', needed: 1 });
  });

  it('renegotiation-stays-up, renegotiation-chromium, renegotiation-firefox', async () => {
    const { seen, channel } = await attempt('renegotiation');
    expect(channel).toEqual(['open']);
    const signaling = ['signalingState have-local-offer', 'signalingState stable'];
    if (isChromium) expect(seen).toEqual(signaling);
    else {
      expect(seen).toEqual(expect.arrayContaining(signaling));
      expect(seen.filter((state) => state.startsWith('connectionState'))).toEqual([
        'connectionState connecting',
        'connectionState connected',
      ]);
    }
  });

  it('restart-live-chromium, restart-live-firefox, gathering-again', async () => {
    const seen = await attempt('restartWhileConnected');
    const gathering = seen.filter((state) => state.startsWith('iceGatheringState'));
    expect(gathering).toEqual(['iceGatheringState gathering', 'iceGatheringState complete']);
    const others = seen.filter((state) => /^(iceConnection|connection)State/.test(state));
    if (isChromium) expect(others).toEqual([]);
    else
      expect(others.filter((state) => !/ (checking|connecting|connected)$/.test(state))).toEqual(
        [],
      );
  });

  it(
    'close-fires-nothing, close-keeps-camera, close-seen-by-a, never-closed-remotely, close-channel-chromium, close-channel-firefox, close-times-chromium, close-times-firefox, no-candidates-chromium, no-candidates-firefox, silent-server',
    async () => {
      // Beside each other, because most of it is waiting.
      const [closed, nothing, server] = await Promise.all([
        attempt('close'),
        attempt('noCandidates'),
        attempt('silentServer', silentStun),
      ]);
      const within = (value: number | undefined, least: number, most: number): void => {
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      };

      // close-fires-nothing, close-keeps-camera
      expect(closed.readByB).toEqual(['closed', 'closed', 'closed']);
      expect(closed.seenByB).toEqual([]);
      expect(closed.camera).toBe('live');
      // close-seen-by-a, never-closed-remotely
      const times = closed.timesMs;
      within(times['channel close'], 0, 500);
      within(times['dtls closed'], 0, 500);
      expect(closed.seenByA.filter((state) => state.endsWith(' closed'))).toEqual([]);
      // close-channel-chromium, close-channel-firefox, close-times-chromium, close-times-firefox
      expect(closed.channelEvents).toEqual(
        isChromium ? ['closing', 'error', 'close'] : ['closing', 'close'],
      );
      if (isChromium) within(times['disconnected'], 4500, 7500);
      else within(times['disconnected'], 5500, 14_000);
      within(times['failed'], isChromium ? 14_000 : 25_000, isChromium ? 18_500 : 38_000);

      // no-candidates-chromium, no-candidates-firefox
      if (isChromium) expect(nothing).toEqual({ iceConnectionState: 'new', timesMs: {} });
      else within(nothing.timesMs['failed'], 4500, 7500);

      // silent-server
      within(server.firstCandidateMs, 0, 2000);
      if (isChromium) within(server.completeMs, 36_000, 46_000);
      else within(server.completeMs, 9000, 16_000);
    },
    silence,
  );
});
