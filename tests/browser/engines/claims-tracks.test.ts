import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 3 says of tracks, statistics, closing and restarting, by the ids of content/claims.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('track-once, track-elsewhere, add-track-closed: which tracks are taken', async () => {
    expect(await attempt('trackTaken')).toEqual({
      twice: 'InvalidAccessError',
      closed: 'InvalidStateError',
      otherConnection: 'ok',
    });
  });

  it('transport-comes-later: a sender before and after the exchange', async () => {
    expect(await attempt('senderTransport')).toEqual({ before: null, after: true });
  });

  it('offered-place-is-used: the answering side’s track takes the place that was offered', async () => {
    expect(await attempt('offeredPlace')).toBe(1);
  });

  it('sender-stays, removed-direction, removed-is-live, added-again-is-new: a track is taken out', async () => {
    expect(await attempt('takenOut')).toEqual({
      before: ['sendrecv', 'sendonly'],
      after: ['recvonly', 'sendonly'],
      negotiated: ['recvonly', 'inactive'],
      kept: true,
      track: null,
      local: 'live',
      transceivers: 2,
    });
  });

  it('remove-takes-a-sender, remove-foreign-sender, remove-twice, remove-closed: what removeTrack() refuses', async () => {
    expect(await attempt('takeOutRefused')).toEqual({
      track: 'TypeError',
      foreign: 'InvalidAccessError',
      once: 'ok',
      twice: 'ok',
      closed: 'InvalidStateError',
    });
  });

  it('off-still-sends, null-sends-nothing: what goes over the wire', async () => {
    expect(await attempt('offAndNull')).toEqual({
      off: true,
      none: 0,
      needed: 0,
      local: 'live',
    });
  });

  it('replace-other-kind: a picture is not replaced by a sound', async () => {
    const { kind, same } = await attempt('otherKind');
    expect(kind).toBe('TypeError');
    expect(same).toBeUndefined();
  });

  it('answerer-has-senders, fresh-has-none, receiver-before-exchange: what the lists hold', async () => {
    expect(await attempt('whoHasWhat')).toEqual({
      early: [
        ['live', true],
        ['live', true],
      ],
      a: { senders: ['audio', 'video'], receivers: ['audio', 'video'] },
      b: { senders: [null, null], receivers: ['audio', 'video'] },
      fresh: [],
    });
  });

  it('direction-is-a-wish, stopped-leaves-the-list: what is wanted and what was agreed', async () => {
    expect(await attempt('wishAndAgreement')).toEqual({
      first: ['sendrecv', null],
      negotiated: ['sendrecv', 'sendonly'],
      wish: ['inactive', 'sendonly'],
      agreed: ['inactive', 'inactive'],
      stopped: 'stopped',
      listed: 0,
    });
  });

  it('stats-by-sender, stats-unknown-track, stats-after-close, transport-names-the-pair, stats-address-chromium, stats-address-firefox', async () => {
    const told = await attempt('reports');
    expect(told.all).toEqual(expect.arrayContaining(['peer-connection', 'data-channel']));
    expect(told.ofSender).toContain('outbound-rtp');
    for (const type of ['peer-connection', 'data-channel', 'inbound-rtp']) {
      expect(told.ofSender).not.toContain(type);
    }
    expect(told.unknown).toBe('InvalidAccessError');
    expect(told.after).toBeUndefined();
    expect(told.selected).toBe('string');
    if (isChromium) expect([told.address, told.hasIp]).toEqual(['', true]);
    else {
      expect(told.address).toMatch(/\.local$/);
      expect(told.hasIp).toBe(false);
    }
  });

  it('close-at-once, close-twice, closed-refuses, restart-closed: after the end', async () => {
    expect(await attempt('afterTheEnd')).toEqual({
      first: 'ok',
      second: 'ok',
      read: ['closed', 'closed', 'closed'],
      addTransceiver: 'InvalidStateError',
      createDataChannel: 'InvalidStateError',
      restartIce: 'ok',
      setConfiguration: 'InvalidStateError',
    });
  });

  it('restart-asks-only, restart-new-credentials, restart-keeps-the-rest, restart-option: an ICE restart', async () => {
    expect(await attempt('restart')).toEqual({
      plainSame: true,
      optionNew: true,
      unchanged: true,
      fresh: true,
      told: ['negotiationneeded'],
      channel: 'open',
      dtls: 'connected',
    });
  });

  it('restart-survives-rollback: taken back, it is asked for again', async () => {
    expect(await attempt('restartTakenBack')).toBe(true);
  });
});
