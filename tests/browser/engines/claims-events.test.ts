import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 4 says of events, by the ids of content/claims.

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('candidates-after-set: making an offer finds no address', async () => {
    expect(await attempt('noCandidateBeforeSet')).toBe(0);
  });

  it('candidate-is-a-line, host-behind-mdns: what a candidate says', async () => {
    expect(await attempt('candidateFields')).toEqual({
      line: true,
      address: 'string',
      isMdns: true,
      protocol: 'udp',
      type: 'host',
      sdpMid: '0',
    });
  });

  it('null-is-the-end, end-of-candidates-chromium, end-of-candidates-firefox: how gathering ends', async () => {
    expect(await attempt('lastCandidates')).toEqual(
      isChromium ? ['candidate', 'null complete'] : ['candidate', 'empty', 'null complete'],
    );
  });

  it('track-event-each, track-before-promise, track-handler-late, remote-label, track-begins-muted: a sound and a picture of one stream', async () => {
    const { order, seen, streams, late } = await attempt('trackEvents');
    expect(order).toEqual(['track', 'track', 'promise']);
    expect(streams).toBe(1);
    expect(late).toBe(0);
    for (const track of seen) {
      expect(track).toMatchObject({ muted: true, live: true, streams: 1 });
      expect(track.label).toBe(`remote ${track.kind}`);
    }
  });

  it('no-stream-no-streams: a track that was added without a stream', async () => {
    expect(await attempt('trackWithoutStream')).toBe(0);
  });

  it('enabled-is-private, stop-is-private, removed-track-mutes, stopped-transceiver-ends, own-close-ends, remote-close-freezes: what the other side’s track tells', async () => {
    const told = {
      enabled: await attempt('remoteTrack', 'enabled'),
      stop: await attempt('remoteTrack', 'stop'),
      remove: await attempt('remoteTrack', 'remove'),
      transceiver: await attempt('remoteTrack', 'transceiver'),
      ownClose: await attempt('remoteTrack', 'own-close'),
      close: await attempt('remoteTrack', 'close'),
    };
    const nothing = { told: [], state: 'live', muted: false };
    expect(told).toMatchObject({
      enabled: nothing,
      stop: nothing,
      remove: { told: ['mute'], state: 'live', muted: true },
      transceiver: { told: ['ended'], state: 'ended' },
      ownClose: { told: ['ended'], state: 'ended' },
      close: nothing,
    });
  });

  it('no-change-no-event, rollback-is-told, close-fires-nothing: signalingstatechange', async () => {
    expect(await attempt('signalingEvents')).toEqual([
      'have-local-offer',
      'stable',
      'have-local-offer',
      'stable',
    ]);
  });

  it('needed-by, not-needed-by, needed-once, nothing-needed-at-first: what asks for a negotiation', async () => {
    expect(await attempt('negotiationNeeded')).toEqual({
      new: 0,
      'two tracks': 1,
      'first channel': 1,
      addTransceiver: 1,
      removeTrack: 1,
      direction: 1,
      stop: 1,
      setStreams: 1,
      restartIce: 1,
      'second channel': 0,
      enabled: 0,
      replaceTrack: 0,
      'replaceTrack(null)': 0,
      setCodecPreferences: 0,
      setConfiguration: 0,
    });
  });

  it('needed-in-stable, needed-once: not while an offer is waiting, then once', async () => {
    expect(await attempt('neededLater')).toEqual({ during: 0, after: 1 });
  });

  it('naive-offers-collide: both sides answer the event with an offer at once', async () => {
    expect(await attempt('naiveGlare')).toEqual({
      refused: ['InvalidStateError', 'InvalidStateError'],
    });
  });

  it('channel-told-to-other, channel-open-in-event, onopen-in-event, channel-options-arrive, binary-is-arraybuffer: a channel arrives', async () => {
    expect(await attempt('dataChannel')).toEqual({
      own: [],
      at: 'open',
      label: 'chat',
      protocol: 'p',
      ordered: false,
      openFired: true,
      binaryType: 'arraybuffer',
      data: 3,
    });
  });

  it('negotiated-untold, negotiated-needs-id: a channel that both sides make', async () => {
    expect(await attempt('negotiatedChannel')).toEqual({ events: 0, refused: 'TypeError' });
  });

  it('events-are-not-kept, description-collects: a handler that comes after gathering', async () => {
    const { early, late, named } = await attempt('lateListener');
    expect(early).toBeGreaterThan(0);
    expect(late).toBe(0);
    expect(named).toBe(early);
  });

  it('state-events-empty: what an event of a state change carries', async () => {
    expect(await attempt('stateEvents')).toEqual({ carried: [], types: 4 });
  });

  it('candidate-json: what JSON makes of a candidate', async () => {
    expect(await attempt('candidateJson')).toEqual([
      'candidate',
      'sdpMLineIndex',
      'sdpMid',
      'usernameFragment',
    ]);
  });

  it('prflx-untold: an address that only the checks have shown', async () => {
    expect(await attempt('prflx')).toEqual({ told: false, known: true });
  });

  it('server-error-told, server-error-is-no-failure, error-text-chromium, error-text-firefox: a TURN server that nobody runs', async () => {
    expect(await attempt('candidateError')).toEqual({
      errorCode: 701,
      says: isChromium,
      names: true,
    });
  });

  it('same-stream-reloads: the stream that an element shows already', async () => {
    expect(await attempt('sameStreamAgain')).toBe(true);
  });

  it('track-told-again: of one track, in four exchanges', async () => {
    expect(await attempt('trackAgain')).toEqual({ counts: [1, 1, 1, 2], same: 1, enabled: true });
  });

  it('own-switch: the receiver turns enabled off', async () => {
    expect(await attempt('ownSwitch')).toEqual({ sender: true, receiver: false });
  });

  it('needed-in-a-task, needed-not-repeated: handlers behind the call, and behind the event', async () => {
    expect(await attempt('neededMissed')).toEqual({ same: 1, later: 0, second: 0 });
  });

  it('offered-at-once-not-asked: an offer that does not wait for the event', async () => {
    expect(await attempt('offeredByHand')).toEqual({
      'at once': 0,
      'after a task': 1,
    });
  });

  it('answer-needs-no-offer: a track that the answer has a place for', async () => {
    expect(await attempt('neededWhenAnswering')).toBe(0);
  });

  it('channel-close-told: one side closes the channel', async () => {
    expect(await attempt('channelClosed')).toEqual(['closed', 'closed']);
  });

  it('order-of-an-offer: from setLocalDescription() to the end of gathering', async () => {
    const order = await attempt('gatheringOrder');
    // `gathering` may be told behind the first candidate: Chromium does, on a busy machine.
    const steps = order
      .filter((step) => step !== 'gathering')
      .filter((step, index, all) => step !== all[index - 1]);
    expect(steps).toEqual(['have-local-offer', 'promise', 'candidate', 'complete', 'null']);
    expect(order.indexOf('gathering')).toBeLessThan(order.indexOf('complete'));
  });

  it('order-of-an-answer, channel-after-transport: what the offered side is told', async () => {
    expect(await attempt('answeringOrder')).toEqual({
      order: ['signalingstatechange', 'track', 'promise', 'signalingstatechange', 'datachannel'],
      sctp: 'connected',
      ice: 'connected',
    });
  });
});
