import { describe, expect, test } from 'vitest';
import type { MachineId } from '../trace/states.ts';
import { Trace } from '../trace/trace.ts';
import { markAt, microTrace, stateAt } from './micro-trace.ts';
import { createPacer } from './pace.ts';
import type { Speed } from './types.ts';

function totalMs(trace: Trace, speed: Speed): number {
  const pacer = createPacer();
  let sum = 0;
  for (let i = 0; i < trace.length; i += 1) sum += pacer.gapMs(trace, i, speed);
  return sum;
}

/** As many events of each kind as a basic connect has, spread over `spanMs` by `round`. */
function connect(spanMs: number, round: (ms: number) => number): Trace {
  const trace = new Trace({ origin: 'live' });
  const own: readonly MachineId[] = ['signaling', 'ice-gathering', 'ice-connection', 'connection'];
  const count = 90;
  for (let i = 0; i < count; i += 1) {
    const at = round((spanMs * i) / (count - 1));
    if (i % 3 !== 0) trace.append(markAt(at));
    else {
      const machine = i % 2 === 0 ? (own[(i / 6) % 4] ?? 'signaling') : 'dtls';
      trace.append({ ...stateAt(at), machine } as ReturnType<typeof stateAt>);
    }
  }
  return trace;
}

describe('auto', () => {
  test.each([
    ['warm, 10 ms', 10, (ms: number) => ms],
    ['cold, 45 ms', 45, (ms: number) => ms],
    ['Firefox, 44 ms told in whole ms', 44, Math.floor],
  ])('lets a connect take about 6 s: %s', (_, spanMs, round) => {
    const total = totalMs(connect(spanMs, round), 'auto');
    expect(total).toBeGreaterThan(4500);
    expect(total).toBeLessThan(7500);
  });

  test('shows every state change long enough, even two at the same time', () => {
    const trace = microTrace(['state', 1], ['state', 1], ['state', 1]);
    const pacer = createPacer();
    expect(pacer.gapMs(trace, 1, 'auto')).toBeGreaterThanOrEqual(100);
    expect(pacer.gapMs(trace, 2, 'auto')).toBeGreaterThanOrEqual(100);
  });

  test('keeps the rhythm: beyond the dwell, twice the gap takes twice the time', () => {
    const trace = microTrace(['mark', 0], ['mark', 1], ['mark', 3], ['mark', 3]);
    const pacer = createPacer();
    const dwell = pacer.gapMs(trace, 3, 'auto');
    const single = pacer.gapMs(trace, 1, 'auto') - dwell;
    expect(single).toBeGreaterThan(0);
    expect(pacer.gapMs(trace, 2, 'auto') - dwell).toBeCloseTo(2 * single);
  });

  test('does not let one pause take the time of all others', () => {
    const states = Array.from({ length: 20 }, (_, i) => ['state', 80 + i * 0.5] as const);
    const trace = microTrace(['mark', 0], ...states);
    const pacer = createPacer();
    expect(pacer.gapMs(trace, 1, 'auto')).toBeLessThan(1000);
    expect(pacer.gapMs(trace, 2, 'auto')).toBeGreaterThan(140);
  });

  test('plays a silence of 15 s in about 1.5 s, and a longer silence longer', () => {
    const trace = microTrace(['mark', 0], ['mark', 1000], ['mark', 16_000]);
    const pacer = createPacer();
    const short = pacer.gapMs(trace, 1, 'auto');
    const long = pacer.gapMs(trace, 2, 'auto');
    expect(long).toBeGreaterThan(short);
    expect(long).toBeLessThan(2000);
  });

  test('a burst is paced by itself: what follows a silence does not slow it', () => {
    const alone = microTrace(['state', 0], ['state', 2], ['state', 4]);
    const followed = microTrace(
      ['state', 0],
      ['state', 2],
      ['state', 4],
      ['state', 900],
      ['state', 950],
    );
    expect(createPacer().gapMs(followed, 1, 'auto')).toBe(createPacer().gapMs(alone, 1, 'auto'));
  });

  test('sees a burst grow', () => {
    const trace = microTrace(['state', 0], ['state', 1]);
    const pacer = createPacer();
    const before = pacer.gapMs(trace, 1, 'auto');
    trace.append(stateAt(60));
    const after = pacer.gapMs(trace, 1, 'auto');
    expect(after).toBeLessThan(before);
    expect(after).toBe(createPacer().gapMs(trace, 1, 'auto'));
  });

  test('a flood without a silence is paced in blocks', () => {
    const trace = new Trace({ origin: 'live' });
    for (let i = 0; i < 20_000; i += 1) trace.append(markAt(i / 10));
    const pacer = createPacer();
    const looked: number[] = [];
    const watched = {
      length: trace.length,
      at: (index: number) => {
        looked.push(index);
        return trace.at(index);
      },
    };
    expect(pacer.gapMs(watched, 19_000, 'auto')).toBeGreaterThan(0);
    expect(looked.length).toBeLessThan(5000);
  });
});

describe('a fixed speed', () => {
  test('real time is the true time, to the last silence', () => {
    expect(totalMs(microTrace(['state', 0], ['state', 0], ['mark', 3], ['mark', 15_003]), 1)).toBe(
      15_003,
    );
  });

  test('1/100 plays 2 ms in 200 ms', () => {
    expect(createPacer().gapMs(microTrace(['mark', 0], ['mark', 2]), 1, 1 / 100)).toBe(200);
  });

  test('cuts silences when slow', () => {
    expect(createPacer().gapMs(microTrace(['mark', 0], ['mark', 15_000]), 1, 1 / 10)).toBe(3000);
  });

  test('events at the same time follow each other visibly when slow, and slower when slower', () => {
    const trace = microTrace(['state', 5], ['state', 5]);
    const pacer = createPacer();
    expect(pacer.gapMs(trace, 1, 1 / 100)).toBe(25);
    expect(pacer.gapMs(trace, 1, 1 / 10)).toBe(2.5);
    expect(pacer.gapMs(trace, 1, 1 / 1000)).toBe(140);
  });
});

test('there is no gap before the first event, nor after the last', () => {
  const trace = microTrace(['state', 7]);
  for (const tempo of ['auto', 1, 1 / 100] as const) {
    expect(createPacer().gapMs(trace, 0, tempo)).toBe(0);
    expect(createPacer().gapMs(trace, 1, tempo)).toBe(0);
  }
});
