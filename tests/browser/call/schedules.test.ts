import { afterAll, beforeAll, expect, it } from 'vitest';

import { WORDS } from '../../../examples/call/client/words.ts';
import type { Engine } from '../engine.ts';
import { callingChromium, callingFirefox } from './browsers.ts';
import { moreArrives, until } from './in-the-page.ts';
import { mediaSettled, mendAll, play, type Done, type Stage } from './player.ts';
import { scheduleOf } from './schedule.ts';
import { sitDown } from './seat.ts';
import { startServer } from './server.ts';

// Chromium and Firefox, and whatever may happen, in any order: each schedule ends with the two connected, or with what is
// the case in a sentence. One pair of tabs lives through all of them.

let engines: readonly [Engine, Engine];
let stage: Stage;

beforeAll(async () => {
  const [server, ...both] = await Promise.all([startServer(), callingChromium(), callingFirefox()]);
  engines = both;
  const sit = async (engine: Engine): Promise<Done> => ({
    seat: await sitDown(engine, server.port),
    isInside: false,
    isLineCut: false,
    microphone: true,
    camera: true,
    screen: false,
  });
  stage = {
    seats: [await sit(engines[0]), await sit(engines[1])],
    server,
    isServerUp: true,
  };
});
afterAll(async () => {
  for (const { seat } of stage.seats) await seat.close();
  await stage.server.kill();
});

/** The sentence that stands on the screen is the one of the situation. */
async function saysSo({ seat }: Done): Promise<void> {
  const [situation, sentence] = await seat.tab.evaluate(() => [
    document.body.dataset['situation']!,
    document.getElementById('status')!.textContent,
  ]);
  expect(sentence).toBe(WORDS.en.situation[situation as keyof typeof WORDS.en.situation]);
}

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const told = (seed: number): string =>
  scheduleOf(seed)
    .map(({ what, seat }) => (what === 'server' ? what : `${what} ${'AB'[seat]}`))
    .join(', ');

it.each(seeds.map((seed) => [seed, told(seed)] as const))('%i: %s', async (seed) => {
  const room = `schedule ${String(seed)}`;
  const { seats } = stage;
  for (const done of seats) {
    done.isInside = true;
    await done.seat.join(room);
  }
  for (const step of scheduleOf(seed)) {
    await play(stage, step, room);
    await Promise.all(seats.map(saysSo));
  }
  await mendAll(stage);
  await Promise.all(seats.map((done, index) => endsWell(done, seats[index === 0 ? 1 : 0])));
  await Promise.all(seats.map(saysSo));
  // However it ended: who has left can come back.
  for (const done of seats) {
    if (!done.isInside) await done.seat.join(room);
    done.isInside = true;
  }
  await Promise.all(seats.map((done, index) => endsWell(done, seats[index === 0 ? 1 : 0])));
  for (const done of seats) {
    await done.seat.click('leave');
    await done.seat.says('outside');
    done.screen = done.isInside = false;
  }
});

async function endsWell(done: Done, other: Done): Promise<void> {
  const { seat } = done;
  if (!done.isInside) return seat.says('outside');
  await mediaSettled(done);
  // Who leaves without a line to the server cannot say so: it is waited for.
  if (!other.isInside) return seat.says('alone', 'other-away');
  await seat.says('talking');
  await moreArrives(seat.tab, { picture: other.camera || other.screen });
  const said = [
    ...(other.microphone ? [] : ['microphone off']),
    ...(other.screen ? ['sharing a screen'] : []),
  ];
  await until(
    seat.tab,
    (text: string) => document.getElementById('their-media')!.textContent === text,
    said.length === 0 ? '' : `(${said.join(', ')})`,
  );
}
