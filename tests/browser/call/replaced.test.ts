import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Engine } from '../engine.ts';
import { callingChromium, callingFirefox } from './browsers.ts';
import { call, closesCalls } from './calling.ts';
import { until } from './in-the-page.ts';
import { startServer, type LosableServer } from './server.ts';

// Connections that no restart can mend, in the browsers that make them so; and two of the same browser.

let server: LosableServer;
let chromium: Engine;
let firefox: Engine;

beforeAll(async () => {
  [server, chromium, firefox] = await Promise.all([
    startServer(),
    callingChromium(),
    callingFirefox(),
  ]);
});
afterAll(() => server.kill());
closesCalls();

declare const connections: readonly RTCPeerConnection[];

/** Lets the names of a page begin alike: the lower one is polite. */
const namesFrom = (first: number): string => `{
  const random = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (bytes) => {
    random(bytes)[0] = ${String(first)};
    return bytes;
  };
}`;
const LOW = namesFrom(0x00);
const HIGH = namesFrom(0xff);

it.each([
  ['polite', LOW, HIGH],
  ['impolite', HIGH, LOW],
])('replaces what Firefox, %s, has given up', async (_, ofFirefox, ofChromium) => {
  // So it is as well when Firefox comes back after half a minute without a network: it fails, and DTLS with it. A restart
  // leads to `connected` then, and nothing that Firefox sends arrives. Here it fails at once, for want of a relay.
  const { ann, ben, bothSay, bothReceive } = await call([chromium, firefox], server.port, [
    ofChromium,
    ofFirefox,
  ]);
  await ben.tab.evaluate(() => {
    const pc = connections.at(-1)!;
    pc.setConfiguration({ iceTransportPolicy: 'relay' });
    pc.restartIce();
  });
  for (const { tab } of [ann, ben]) {
    await until(
      tab,
      () => connections.length === 2 && connections[1]!.connectionState === 'connected',
    );
  }
  await bothSay('talking');
  await bothReceive();
  expect(await ben.tab.evaluate(() => connections[0]!.connectionState)).toBe('closed');
});

it.each([
  ['Chromium', LOW, HIGH],
  ['Firefox', HIGH, LOW],
])('goes on after a restart by the polite side, %s', async (who, ofChromium, ofFirefox) => {
  const { ann, ben, bothSay, bothReceive } = await call([chromium, firefox], server.port, [
    ofChromium,
    ofFirefox,
  ]);
  const { tab } = who === 'Chromium' ? ann : ben;
  // Firefox answers a restart as the active side of DTLS, even if it has been the passive one, and Chromium refuses that.
  await tab.evaluate(async () => {
    const pc = connections.at(-1)!;
    const isOffering = new Promise((resolve) => {
      pc.addEventListener('signalingstatechange', resolve, { once: true });
    });
    pc.restartIce();
    await isOffering;
  });
  await until(tab, () => {
    const { signalingState, connectionState } = connections.at(-1)!;
    return signalingState === 'stable' && connectionState === 'connected';
  });
  await bothSay('talking');
  await bothReceive();
});

it.each(['Chromium', 'Firefox'])('connects two of %s', async (name) => {
  const engine = name === 'Chromium' ? chromium : firefox;
  // They talk when this is done.
  const { ann, ben } = await call([engine, engine], server.port);
  expect(ann.engine.name).toBe(ben.engine.name);
});
