import { expect, it } from 'vitest';

import { attemptsIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What chapter 7 says of data channels, by the ids of content/claims.

const KIB = 1024;

eachEngine((engine, name) => {
  const isChromium = name === 'chromium';
  const attempt = attemptsIn(engine);

  it('channel-reliable-by-default, channel-id-comes-late: what a channel is without options', async () => {
    expect(await attempt('channelDefaults')).toEqual({
      ordered: true,
      maxRetransmits: null,
      maxPacketLifeTime: null,
      negotiated: false,
      id: null,
    });
    expect(await attempt('idComesLate')).toEqual({ before: null, after: 'number' });
  });

  it('ids-by-dtls-role: who begins DTLS takes the even numbers', async () => {
    expect(await attempt('idsBySide')).toEqual({
      answeringBegins: { offering: 1, answering: 0 },
      offeringBegins: { offering: 0, answering: 1 },
    });
  });

  it('one-limit-only: both limits at once', async () => {
    expect(await attempt('bothLimits')).toBe('TypeError');
  });

  it('negotiated-opens-both: a channel that both sides make', async () => {
    expect(await attempt('negotiatedBoth')).toEqual({
      heard: ['hello'],
      told: 0,
      labels: ['here', 'there'],
    });
  });

  it('channel-error-chromium, channel-error-firefox: what a channel tells when the other connection is closed', async () => {
    expect(await attempt('otherSideCloses')).toEqual(
      isChromium
        ? { order: ['error', 'close'], said: [{ name: 'OperationError', detail: 'sctp-failure' }] }
        : { order: ['close'], said: [] },
    );
  });

  it('close-sends-the-rest: closing behind four messages', async () => {
    expect(await attempt('closeSendsTheRest')).toEqual({ state: 'closing', count: 4 });
  });

  it('send-needs-open, send-while-closing-chromium, send-while-closing-firefox: sending too early and too late', async () => {
    expect(await attempt('sendBeforeOpen')).toBe('InvalidStateError');
    const { state, error } = await attempt('sendAfterClose');
    expect(state).toBe('closing');
    expect(error).toBe(isChromium ? 'InvalidStateError' : undefined);
  });

  it('send-object-is-text: an object, and the same as JSON', async () => {
    expect(await attempt('sendObject')).toEqual(['[object Object]', '{"x":1}']);
  });

  it('view-sends-its-part: three bytes out of the middle of five', async () => {
    expect(await attempt('bytesOfAView')).toEqual([1, 2, 3]);
  });

  it('messages-keep-bounds: four messages, one of them empty and one long', async () => {
    expect(await attempt('boundsOfMessages')).toEqual([3, 0, 5, 100_000]);
  });

  it('blob-if-asked: bytes with another binaryType', async () => {
    expect(await attempt('blobs')).toBe(3);
  });

  it('largest-message-chromium, largest-message-firefox, too-large-throws-chromium: the largest message, and one byte more', async () => {
    expect(await attempt('largest')).toEqual(
      isChromium
        ? { size: 256 * KIB, error: 'TypeError', state: 'open' }
        : { size: 1_073_741_823, error: 'not tried', state: 'open' },
    );
  });

  it('sent-is-queued: the queue grows with each call, by itself it gets empty', async () => {
    const { levels, threshold, end } = await attempt('queueGrows');
    expect(levels).toEqual(levels.map((_, index) => (index + 1) * 64 * KIB));
    expect(threshold).toBe(0);
    expect(end).toBe(0);
  });

  it('low-event-once: one event on the way down', async () => {
    const { full, atEvent, fired } = await attempt('lowEvent');
    expect(full).toBe(1024 * KIB);
    expect(atEvent).toBeLessThanOrEqual(128 * KIB);
    expect(fired).toBe(1);
  });

  it('queue-full-chromium, queue-grows-firefox: 20 MiB without looking', async () => {
    expect(await attempt('queueFull')).toEqual(
      isChromium
        ? { error: 'OperationError', mebibytes: 16, state: 'open' }
        : { mebibytes: 20, state: 'open' },
    );
  });
});
