import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 3 says of tracks, statistics, closing and restarting, by the ids of content/claims.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('track-once, track-elsewhere, add-track-closed: which tracks are taken', async () => {
    expect(await attempt('addTrackErrors')).toEqual({
      twice: 'InvalidAccessError',
      needed: true,
      transport: null,
      elsewhere: 'ok',
      closed: 'InvalidStateError',
      transceiverClosed: 'InvalidStateError',
      kind: 'TypeError',
    });
  });

  it('transport-comes-later, offered-place-is-used, no-stream-no-streams: the answering side adds a track', async () => {
    expect(await attempt('addTrackAnswering')).toEqual({
      streams: 0,
      before: [null],
      reused: 1,
      same: true,
      transport: 'RTCDtlsTransport',
    });
  });

  it('off-still-sends, disabled-not-muted, null-sends-nothing: what goes over the wire', async () => {
    const { frames, ...told } = await attempt('onTheWire');
    expect(told).toEqual({
      disabled: true,
      mutedWhileDisabled: false,
      capture: 'live',
      direction: 'sendrecv',
      again: true,
      needed: 0,
    });
    expect(frames).toBeLessThanOrEqual(1);
  });

  it('replace-other-kind: a picture is not replaced by a sound', async () => {
    expect(await attempt('replaceTrackErrors')).toEqual({
      kind: 'TypeError',
      closed: 'InvalidStateError',
    });
  });

  it('remove-takes-a-sender, remove-foreign-sender, remove-twice, remove-closed: what removeTrack() refuses', async () => {
    expect(await attempt('removeTrackErrors')).toEqual({
      ofTrack: 'TypeError',
      ofOther: 'InvalidAccessError',
      fine: 'ok',
      twice: 'ok',
      closed: 'InvalidStateError',
    });
  });

  it('sender-stays, removed-direction, removed-is-live, far-track-goes-quiet, added-again-is-new: a track is taken out', async () => {
    expect(await attempt('removed')).toEqual({
      here: {
        kept: true,
        track: null,
        direction: 'recvonly',
        current: 'sendonly',
        capture: 'live',
      },
      atOnce: [],
      after: {
        seen: ['mute', 'removetrack'],
        arrives: 'live',
        inStream: 0,
        current: 'inactive',
        capture: 'live',
      },
      piled: 2,
      same: false,
    });
  });

  it('receiver-before-exchange, unmuted-by-media, answerer-has-senders: who has what', async () => {
    expect(await attempt('receivers')).toEqual({
      early: { state: 'live', muted: true, mid: null, sends: null },
      inA: [['live', true]],
      inB: [['live', false]],
      sendersB: [null],
    });
  });

  it('direction-is-a-wish, mid-comes-with-exchange: what is wanted and what was agreed', async () => {
    expect(await attempt('directions')).toEqual({
      before: ['sendrecv', null, true],
      after: ['sendrecv', 'sendonly', 'recvonly', 'recvonly'],
      wished: ['inactive', 'sendonly'],
      agreed: ['inactive', 'inactive', 'recvonly', 'inactive'],
    });
  });

  it('stop-is-final, stopped-leaves-the-list: a transceiver is stopped', async () => {
    expect(await attempt('stopped')).toEqual({
      atOnce: ['stopped', 'sendonly', 'live', 2],
      set: 'InvalidStateError',
      after: ['stopped', 'stopped', 1, 1],
      sections: 2,
    });
  });

  it('lists-are-copies, lists-closed-chromium, lists-closed-firefox: what the lists hold', async () => {
    expect(await attempt('lists')).toEqual({
      fresh: true,
      old: 1,
      closed: isChromium ? [2, 2, 2] : [0, 0, 2],
    });
  });

  it('stats-like-a-map, stats-is-a-snapshot, stats-by-sender, stats-unknown-track, transport-names-the-pair, stats-address-chromium, stats-address-firefox', async () => {
    const told = await attempt('stats');
    expect(told).toMatchObject({
      snapshot: true,
      prototype: '[object RTCStatsReport]',
      json: '{}',
      chosen: 'succeeded',
      type: 'candidate-pair',
      ofForeign: 'InvalidAccessError',
    });
    expect(told.types).toEqual(expect.arrayContaining(['outbound-rtp', 'peer-connection']));
    expect(told.sender).toEqual(expect.arrayContaining(['outbound-rtp', 'transport']));
    expect(told.receiver).toEqual(expect.arrayContaining(['inbound-rtp', 'transport']));
    for (const type of ['peer-connection', 'data-channel', 'inbound-rtp']) {
      expect(told.sender).not.toContain(type);
    }
    expect(told.receiver).not.toContain('outbound-rtp');
    if (isChromium) expect(told.address).toBe('');
    else expect(told.address).toMatch(/\.local$/);
    expect(told.candidate.includes('ip')).toBe(isChromium);
  });

  it('fresh-has-none, stats-after-close, stats-closed-chromium, stats-closed-firefox: before and after', async () => {
    const { types, sender, before, after } = await attempt('emptyStats');
    expect([types, sender]).toEqual([['peer-connection'], 'undefined']);
    expect(before).toContain('outbound-rtp');
    expect(after).not.toContain('outbound-rtp');
    if (isChromium) expect(after).toEqual(['peer-connection']);
    else expect(after).toEqual(expect.arrayContaining(['candidate-pair', 'local-candidate']));
  });

  it('close-at-once, close-twice, close-lags, close-ends-receivers, closed-refuses, restart-closed: the end', async () => {
    const { atOnce, seen, log, later, far, calls } = await attempt('closed');
    expect(atOnce).toEqual({
      states: ['closed', 'closed', 'closed'],
      gathering: 'complete',
      channel: 'open',
      receiver: 'live',
      capture: 'live',
      twice: 'ok',
    });
    expect(seen).toEqual([]);
    expect(log).toEqual(expect.arrayContaining(['track ended', 'channel close']));
    expect(later).toEqual({ channel: 'closed', receiver: 'ended', capture: 'live' });
    expect(far).toEqual(['connected', 'stable', 'live', false]);
    expect(calls).toEqual({
      createOffer: 'InvalidStateError',
      createDataChannel: 'InvalidStateError',
      addIceCandidate: 'InvalidStateError',
      setConfiguration: 'InvalidStateError',
      restartIce: 'ok',
    });
  });

  it('restart-asks-only, restart-new-credentials, restart-keeps-the-rest: an ICE restart', async () => {
    const { seen, ...told } = await attempt('restarted');
    expect(told).toEqual({
      asked: [true, 'stable'],
      quiet: [],
      changed: [true, true],
      connection: 'connected',
      channel: 'open',
      dtls: 'connected',
    });
    expect(seen).toEqual(
      expect.arrayContaining(['iceGatheringState gathering', 'iceGatheringState complete']),
    );
  });

  it('restart-any-state, restart-option-refused, restart-survives-rollback, restart-fresh-chromium, restart-fresh-firefox', async () => {
    expect(await attempt('restartByState')).toEqual({
      needed: isChromium ? 1 : 0,
      local: 'ok',
      remote: 'ok',
      option: 'InvalidStateError',
      first: true,
      rolled: true,
      still: true,
    });
  });

  it('restart-option-lost: a restart by option is forgotten with its offer', async () => {
    expect(await attempt('optionTakenBack')).toEqual({ restarting: true, sameAgain: true });
  });

  it('servers-alone-do-nothing, restart-option: new servers wait for a restart', async () => {
    expect(await attempt('serversChanged')).toEqual({
      seen: [],
      needed: 0,
      same: true,
      option: true,
    });
  });
});
