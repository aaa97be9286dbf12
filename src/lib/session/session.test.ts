import { effect } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { Trace } from '../trace/trace.ts';
import { markAt, microTrace, stateAt } from './micro-trace.ts';
import { createSession, type SessionOptions } from './session.ts';
import { REST_MS } from './travel.ts';
import type { Frames, KeepingUp, Session } from './types.ts';

function sessionWith(trace: Trace, options: SessionOptions = {}, live = false): Session {
  const session = createSession(options);
  session.load(trace, { live });
  return session;
}

/** Frames that come when the test says so. */
function manualFrames(): Frames & { run(wallMs: number): void; readonly asked: () => boolean } {
  let pending: ((wallMs: number) => void) | undefined;
  let now = 0;
  return {
    request(callback) {
      pending = callback;
      return () => {
        pending = undefined;
      };
    },
    run(wallMs) {
      now += wallMs;
      const callback = pending;
      pending = undefined;
      callback?.(now);
    },
    asked: () => pending !== undefined,
  };
}

describe('playing', () => {
  test('moves through a trace at the tempo and rests at the end of it', () => {
    const session = sessionWith(microTrace(['mark', 0], ['mark', 10], ['mark', 20]), { tempo: 1 });
    session.advance(15);
    expect([session.playhead.value, session.fraction.value, session.at.value]).toEqual([
      2, 0.5, 15,
    ]);
    session.advance(5);
    expect(session.playhead.value).toBe(3);
    expect(session.mode.value).toBe('paused');
  });

  test('plays every event in order, however long a frame is', () => {
    const trace = microTrace(...Array.from({ length: 50 }, (_, i) => ['state', i] as const));
    const session = sessionWith(trace);
    const seen: number[] = [];
    effect(() => void seen.push(session.playhead.value));
    while (session.mode.value === 'following') session.advance(16);
    expect(seen.at(-1)).toBe(50);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    // Each of the 50 was on screen at some frame: no frame of 16 ms skipped a state change.
    expect(new Set(seen.slice(1)).size).toBe(50);
  });

  test('plays a finished trace from the start again', () => {
    const session = sessionWith(microTrace(['mark', 0], ['mark', 1]));
    session.advance(10_000);
    expect(session.mode.value).toBe('paused');
    session.play();
    expect([session.playhead.value, session.mode.value]).toEqual([0, 'following']);
  });

  test('goes on from where the reader moved to', () => {
    const session = sessionWith(microTrace(['mark', 0], ['mark', 10], ['mark', 20]), { tempo: 1 });
    session.moveTo(1);
    session.play();
    session.advance(5);
    expect(session.at.value).toBe(5);
  });
});

describe('following live', () => {
  test('falls behind a source that is quicker, and shows it all', () => {
    const trace = new Trace({ origin: 'live' });
    const session = sessionWith(trace, {}, true);
    session.advance(16);
    for (let i = 0; i < 30; i += 1) trace.append(stateAt(i / 3));
    session.advance(16);
    expect(session.length.value).toBe(30);
    expect(session.playhead.value).toBeLessThan(3);
    session.advance(20_000);
    expect(session.playhead.value).toBe(30);
    expect(session.mode.value).toBe('following');
  });

  test('waits at the live end, and shows at once what it has waited for', () => {
    const trace = microTrace(['mark', 0]);
    const session = sessionWith(trace, {}, true);
    session.advance(15_000);
    expect(session.playhead.value).toBe(1);
    trace.append(markAt(15_000));
    session.advance(1);
    expect(session.playhead.value).toBe(2);
  });

  test('time spent waiting is spent once: what follows is slow again', () => {
    const trace = microTrace(['mark', 0]);
    const session = sessionWith(trace, {}, true);
    session.advance(15_000);
    for (const at of [15_000, 15_001, 15_002]) trace.append(stateAt(at));
    session.advance(1);
    expect(session.playhead.value).toBe(2);
  });

  test('rests when the source has ended and all is shown', () => {
    const trace = microTrace(['mark', 0]);
    const session = sessionWith(trace, {}, true);
    session.advance(100);
    expect(session.mode.value).toBe('following');
    session.finish();
    expect(session.mode.value).toBe('paused');
  });

  test('recording goes on while the reader looks at the past', () => {
    const trace = microTrace(['state', 0], ['state', 1]);
    const session = sessionWith(trace, {}, true);
    session.step(1);
    trace.append(stateAt(2));
    session.advance(1000);
    expect([session.playhead.value, session.length.value]).toEqual([1, 3]);
    session.play();
    session.advance(5000);
    expect(session.playhead.value).toBe(3);
  });

  test('a longer burst changes the pace but not the place', () => {
    const trace = microTrace(['state', 0], ['state', 10]);
    const session = sessionWith(trace, {}, true);
    session.advance(100);
    const { playhead, fraction } = session;
    const before = [playhead.value, fraction.value];
    for (let i = 11; i < 60; i += 1) trace.append(stateAt(i));
    session.advance(0);
    expect([playhead.value, fraction.value]).toEqual(before);
  });
});

describe('moving by hand', () => {
  const trace = microTrace(
    ['mark', 0],
    ['state', 1],
    ['mark', 2],
    ['mark', 3],
    ['state', 4],
    ['mark', 5],
  );

  test('steps by event, and no further than the ends', () => {
    const session = sessionWith(trace);
    session.step(1);
    expect([session.playhead.value, session.mode.value]).toEqual([1, 'paused']);
    session.step(-5);
    expect(session.playhead.value).toBe(0);
    session.step(50);
    expect(session.playhead.value).toBe(6);
  });

  test('steps to just after each state change, both ways', () => {
    const session = sessionWith(trace);
    const places: number[] = [];
    for (const delta of [1, 1, 1, -1, -1, -1]) {
      session.step(delta, 'state');
      places.push(session.playhead.value);
    }
    expect(places).toEqual([2, 5, 6, 5, 2, 0]);
  });

  test('stops where it is told to', () => {
    const session = sessionWith(trace, { isStop: (event) => event.at === 3 });
    session.step(1, 'state');
    expect(session.playhead.value).toBe(4);
  });

  test('the end of a running source is followed on, the end of a finished one is not', () => {
    const running = sessionWith(trace, {}, true);
    running.toEnd();
    expect([running.playhead.value, running.mode.value]).toEqual([6, 'following']);
    const finished = sessionWith(trace);
    finished.toEnd();
    expect(finished.mode.value).toBe('paused');
  });

  test('goes to the cause of an event and selects it', () => {
    const caused = microTrace(['mark', 0], ['mark', 1]);
    caused.append({ ...stateAt(2), cause: { seq: 0, how: 'known' } });
    const session = sessionWith(caused);
    expect(session.toCause(2)).toBe(true);
    expect([session.playhead.value, session.selected.value]).toEqual([1, 0]);
    expect(session.toCause(0)).toBe(false);
    expect(session.playhead.value).toBe(1);
  });

  test('stepping on lets go of what was selected, seeking does not', () => {
    const session = sessionWith(trace);
    session.select(3);
    session.seek(2);
    expect(session.selected.value).toBe(3);
    session.step(1);
    expect(session.selected.value).toBeNull();
  });

  test('another trace forgets what was selected in the last', () => {
    const session = sessionWith(trace);
    session.select(3);
    session.load(microTrace(['mark', 0]), { at: 'end' });
    expect([session.selected.value, session.playhead.value, session.mode.value]).toEqual([
      null,
      1,
      'paused',
    ]);
  });
});

describe('tempo steps', () => {
  const trace = microTrace(['mark', 0], ['state', 1], ['mark', 2], ['state', 3], ['mark', 4]);

  test('rests on each state change and animates nothing between', () => {
    const session = sessionWith(trace, { tempo: 'steps' });
    const shown: (readonly [number, number])[] = [];
    effect(() => void shown.push([session.playhead.value, session.fraction.value]));
    while (session.mode.value === 'following') session.advance(16);
    expect(shown).toEqual([0, 2, 4, 5].map((playhead) => [playhead, 0]));
  });

  test('does not hurry through what came while it waited', () => {
    const growing = microTrace(['state', 0]);
    const session = sessionWith(growing, { tempo: 'steps' }, true);
    session.advance(60_000);
    growing.append(stateAt(60_000));
    growing.append(stateAt(60_001));
    session.advance(1);
    expect(session.playhead.value).toBe(2);
    session.advance(REST_MS);
    expect(session.playhead.value).toBe(3);
  });
});

describe('frames', () => {
  test('are asked for only while something can move', () => {
    const frames = manualFrames();
    const trace = microTrace(['mark', 0], ['mark', 1]);
    const session = sessionWith(trace, { frames, tempo: 1 }, true);
    expect(frames.asked()).toBe(true);
    frames.run(16);
    frames.run(16);
    expect(session.playhead.value).toBe(2);
    expect(frames.asked()).toBe(false);
    trace.append(markAt(20));
    expect(frames.asked()).toBe(true);
    session.dispose();
    expect(frames.asked()).toBe(false);
  });

  test('a burst of events asks for one frame, and costs the source no rendering', () => {
    const frames = manualFrames();
    const trace = new Trace({ origin: 'live' });
    const session = sessionWith(trace, { frames }, true);
    frames.run(16);
    let updates = 0;
    effect(() => {
      updates += session.length.value >= 0 ? 1 : 0;
    });
    for (let i = 0; i < 100; i += 1) trace.append(stateAt(i));
    expect(updates).toBe(1);
    frames.run(16);
    expect(updates).toBe(2);
    expect(session.length.value).toBe(100);
  });

  test('a source that has ended has its whole length at once, before the next frame', () => {
    const frames = manualFrames();
    const trace = new Trace({ origin: 'live' });
    const session = sessionWith(trace, { frames }, true);
    frames.run(16);
    for (let i = 0; i < 100; i += 1) trace.append(stateAt(i));
    session.finish();
    expect(session.length.value).toBe(100);
    expect(session.mode.value).toBe('following');
    for (let i = 0; i < 1000 && frames.asked(); i += 1) frames.run(1000);
    expect([session.playhead.value, session.mode.value]).toEqual([100, 'paused']);
  });

  test('a page that was hidden goes on where it was', () => {
    const frames = manualFrames();
    const session = sessionWith(microTrace(['mark', 0], ['mark', 60_000]), { frames, tempo: 1 });
    frames.run(16);
    frames.run(50_000);
    expect(session.at.value).toBeCloseTo(100);
  });

  test('waiting with sleeping frames counts as waiting', () => {
    const frames = manualFrames();
    const trace = microTrace(['mark', 0]);
    const session = sessionWith(trace, { frames }, true);
    frames.run(16);
    trace.append(markAt(5000));
    frames.run(5000);
    expect(session.playhead.value).toBe(2);
  });

  describe('keeping up', () => {
    const isSample: KeepingUp['isSample'] = ({ type }) => type === 'mark';
    function measured() {
      const asked: (number | undefined)[] = [];
      const frames = manualFrames();
      const trace = microTrace(['mark', 0]);
      const session = createSession({
        frames: {
          request(callback, notBefore) {
            asked.push(notBefore);
            return frames.request(callback);
          },
        },
        tempo: 1,
      });
      session.load(trace, { live: true });
      session.keepUp({ every: 240, isSample });
      frames.run(1000);
      asked.length = 0;
      return { asked, frames, trace, session };
    }

    test('takes up samples together, in one update and not before their time', () => {
      const { asked, frames, trace, session } = measured();
      const shown: unknown[] = [];
      effect(() => void shown.push([session.length.value, session.playhead.value]));
      trace.append(markAt(5000));
      trace.append(markAt(5001));
      expect(asked).toEqual([1240]);
      frames.run(240);
      expect(shown).toEqual([
        [1, 1],
        [3, 3],
      ]);
      expect(session.mode.value).toBe('following');
      expect(frames.asked()).toBe(false);
    });

    test('takes up everything else in the next frame', () => {
      const { asked, frames, trace, session } = measured();
      trace.append(markAt(5000));
      trace.append(stateAt(5001));
      expect(asked).toEqual([1240, undefined]);
      frames.run(16);
      expect(session.playhead.value).toBe(3);
    });

    test('leaves a reader alone who went back, until the end is reached again', () => {
      const { frames, trace, session } = measured();
      trace.append(markAt(5000));
      frames.run(240);
      session.moveTo(1);
      trace.append(markAt(6000));
      frames.run(16);
      expect([session.playhead.value, session.length.value]).toEqual([1, 3]);
      session.play();
      frames.run(16);
      frames.run(16);
      expect(session.playhead.value).toBe(1);
      session.toEnd();
      frames.run(16);
      trace.append(markAt(60_000));
      frames.run(16);
      expect(session.playhead.value).toBe(4);
    });

    test('ends with what returns it', () => {
      const { frames, trace, session } = measured();
      session.keepUp({ every: 240, isSample })();
      trace.append(markAt(60_000));
      frames.run(16);
      frames.run(16);
      expect([session.playhead.value, session.length.value]).toEqual([1, 2]);
    });
  });

  test('the count of events grows while paused, too', () => {
    const frames = manualFrames();
    const trace = microTrace(['mark', 0]);
    const session = sessionWith(trace, { frames }, true);
    session.pause();
    frames.run(16);
    trace.append(markAt(1));
    frames.run(16);
    expect([session.playhead.value, session.length.value]).toEqual([0, 2]);
  });
});
