import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What the chapters say of browsers, by the ids of content/claims. Each test names the claims that it proves; what takes
// its time stands in tests/browser/waits.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

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

  it('transport-order, connecting-may-lag: what comes first', async () => {
    const firsts: (string | undefined)[] = [];
    // What may happen is looked for until it has happened: in Chromium, that ICE is first, in most runs with media.
    const isEnough = (): boolean =>
      firsts.length >= 8 && (!isChromium || firsts.includes('ice connected'));
    while (!isEnough() && firsts.length < 60) {
      const { order, stack } = await attempt('connectOrder', firsts.length % 2 === 1);
      expect(stack).toEqual(['ice', 'dtls', 'sctp', 'channel']);
      expect(order.at(-1)).toBe('connected');
      firsts.push(order[0]);
    }
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
});
