import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { Engine } from '../engine.ts';
import { callingChromium, callingFirefox } from './browsers.ts';
import { call, closesCalls, type Calling } from './calling.ts';
import { arrivedIn, moreArrives, pictureStops, until } from './in-the-page.ts';
import { sitDown, type Seat } from './seat.ts';
import { startServer, type LosableServer } from './server.ts';

// Two real browsers, Chromium and Firefox, call each other, and lose what can be lost.

let server: LosableServer;
let chromium: Engine;
let firefox: Engine;
let ann: Seat;
let ben: Seat;
let room: string;
let bothSay: Calling['bothSay'];
let bothReceive: Calling['bothReceive'];

beforeAll(async () => {
  [server, chromium, firefox] = await Promise.all([
    startServer(),
    callingChromium(),
    callingFirefox(),
  ]);
});
afterAll(() => server.kill());

const status = (seat: Seat, id = 'status'): Promise<string | null> =>
  seat.tab.evaluate((name: string) => document.getElementById(name)!.textContent, id);

beforeEach(async () => {
  ({ ann, ben, room, bothSay, bothReceive } = await call([chromium, firefox], server.port));
});
closesCalls();

it('mutes so that the other hears nothing, closes the camera, and says so on the other side', async () => {
  await ann.click('microphone');
  await ann.click('camera');
  await until(ben.tab, () => document.getElementById('their-media')!.textContent !== '');
  expect(await status(ben, 'their-media')).toBe('(microphone off)');
  await pictureStops(ben.tab);
  // What is silent adds no energy, though packets go on.
  const { energy, soundPackets } = await arrivedIn(ben.tab);
  await moreArrives(ben.tab, { picture: false });
  const later = await arrivedIn(ben.tab);
  expect(later.soundPackets).toBeGreaterThan(soundPackets);
  expect(later.energy - energy).toBeLessThan(1e-4);
  await ann.click('microphone');
  await ann.click('camera');
  await moreArrives(ben.tab);
  await until(ben.tab, () => document.getElementById('their-media')!.textContent === '');
});

it('shares a screen in place of the camera, until the browser’s own button ends it', async () => {
  await ann.click('screen');
  await until(ben.tab, () =>
    document.getElementById('their-media')!.textContent.includes('screen'),
  );
  await ann.tab.evaluate(() => {
    // What the button of the browser does: the track ends, and tells so.
    const { srcObject } = document.getElementById('mine') as HTMLVideoElement;
    const [track] = (srcObject as MediaStream).getTracks();
    if (!track) throw new Error('Nothing is shown.');
    track.stop();
    track.dispatchEvent(new Event('ended'));
  });
  await until(ben.tab, () => document.getElementById('their-media')!.textContent === '');
  await moreArrives(ben.tab);
});

it('says that a machine has no screen, and goes on', async () => {
  await ben.click('screen');
  await until(ben.tab, () => document.getElementById('problem')!.textContent !== '');
  expect(await status(ben, 'problem')).toBe('There is no screen to share.');
  await bothReceive();
});

it('goes on without the server, and negotiates again when it is back', async () => {
  await server.kill();
  await bothSay('talking-without-server');
  await bothReceive();
  await server.start();
  await bothSay('talking');
  await ann.click('microphone');
  await until(ben.tab, () => document.getElementById('their-media')!.textContent !== '');
});

it('goes on while one of them has lost the server', async () => {
  ben.line.cut();
  await ben.says('talking-without-server');
  await ann.says('talking-other-away');
  await bothReceive();
  ben.line.mend();
  await bothSay('talking');
});

it.each(['ann', 'ben'] as const)('takes the seat again after a reload of %s', async (who) => {
  const seat = who === 'ann' ? ann : ben;
  await seat.click('microphone');
  await seat.tab.reload();
  await bothSay('talking');
  await bothReceive();
  // A reload does not open a microphone that was closed.
  expect(await status(seat, 'microphone')).toBe('Unmute');
});

it('waits for a peer that is gone without a word, and keeps its seat', async () => {
  await ben.comeAnew();
  await ann.says('other-away');
  // The seat of who is gone is kept for half a minute: somebody else is not let in yet.
  await ben.join(room);
  await ben.says('refused-room-full');
  expect(await status(ben)).toBe('Two people are in this room already. Choose another one.');
});

it('ends for both when one leaves, and begins again', async () => {
  await ben.click('leave');
  await ben.says('outside');
  await ann.says('alone');
  await ben.join(room);
  await bothSay('talking');
  await bothReceive();
});

it('refuses a third, and a name that is none, each with a sentence', async () => {
  const third = await sitDown(chromium, server.port);
  await third.join(room);
  await third.says('refused-room-full');
  await third.join('<script>');
  await third.says('refused-bad-room');
  expect(await status(third)).toMatch(/^A room’s name has/);
  await third.close();
  await bothReceive();
});

it('waits while the other’s network is gone, and goes on when it is back', async () => {
  firefox.freeze?.(true);
  try {
    // The server misses its heartbeat, and the connection the answers to its checks.
    await ann.says('other-away');
  } finally {
    firefox.freeze?.(false);
  }
  await bothSay('talking');
  await bothReceive();
});
