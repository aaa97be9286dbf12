import { createSocket, type Socket } from 'node:dgram';
import { networkInterfaces } from 'node:os';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { attemptIn } from '../attempt.ts';
import { eachEngine } from '../engine.ts';

// What the chapters say of how long browsers wait, by the ids of content/claims.

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
  const attempt = attemptIn(engine);

  it('connected-while-gathering: a connection does not wait for the server that gathering waits for', async () => {
    // Alone, gathering takes 36 s in Chromium and 9 s in Firefox at least: `silent-server`, below.
    expect(await attempt('connectsBesideSilence', silentStun)).toBeLessThan(8000);
  });

  it('close-fires-nothing, close-keeps-camera, close-seen-by-a, never-closed-remotely, close-channel-chromium, close-channel-firefox, close-times-chromium, close-times-firefox, no-candidates-chromium, no-candidates-firefox, silent-server', async () => {
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
    if (isChromium) within(times['disconnected'], 4500, 9500);
    else within(times['disconnected'], 5500, 14_000);
    within(times['failed'], isChromium ? 14_000 : 25_000, isChromium ? 21_000 : 40_000);

    // no-candidates-chromium, no-candidates-firefox
    if (isChromium) expect(nothing).toEqual({ iceConnectionState: 'new', timesMs: {} });
    else within(nothing.timesMs['failed'], 4500, 7500);

    // silent-server
    within(server.firstCandidateMs, 0, 2000);
    if (isChromium) within(server.completeMs, 36_000, 46_000);
    else within(server.completeMs, 9000, 16_000);
  });
});
