import { expect, it } from 'vitest';

import { startPulse } from './pulse.ts';

/** A frame that answers while `lives`, and a page whose timer comes when it should, or later. */
function world() {
  const changes: boolean[] = [];
  let time = 0;
  let due: (() => void) | undefined;
  let pings = 0;
  const pulse = startPulse({
    now: () => time,
    after: (_ms, run) => {
      due = run;
      return () => (due = undefined);
    },
    ping: () => (pings += 1),
    onChange: (answers) => changes.push(answers),
  });
  return {
    pulse,
    changes,
    get pings() {
      return pings;
    },
    /** The timer comes after `ms`. */
    tick(ms = 500, lives = false) {
      if (lives) pulse.heard();
      time += ms;
      due?.();
    },
  };
}

it('asks each half second and is content with answers', () => {
  const frame = world();
  for (let i = 0; i < 10; i++) frame.tick(500, true);
  expect([frame.pings, frame.changes, frame.pulse.answers]).toEqual([11, [], true]);
});

it('tells of three seconds without an answer, once, and of the first answer after them', () => {
  const frame = world();
  for (let i = 0; i < 5; i++) frame.tick();
  expect([frame.changes, frame.pulse.answers]).toEqual([[], false]);
  for (let i = 0; i < 5; i++) frame.tick();
  expect(frame.changes).toEqual([false]);
  frame.pulse.heard();
  frame.pulse.heard();
  expect([frame.changes, frame.pulse.answers]).toEqual([[false, true], true]);
});

it('blames nobody for the time in which the page itself was busy, asleep or in the background', () => {
  const frame = world();
  frame.tick(60_000);
  frame.tick(60_000);
  expect(frame.changes).toEqual([]);
});

it('asks nothing more once it is stopped', () => {
  const frame = world();
  frame.pulse.stop();
  frame.tick();
  expect(frame.pings).toBe(1);
});
