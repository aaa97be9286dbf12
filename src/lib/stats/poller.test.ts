import { describe, expect, it } from 'vitest';
import { createTaskClock, type TaskClock } from '../../../tests/support/task-clock.ts';
import type { PlainObject } from '../trace/plain.ts';
import { Trace } from '../trace/trace.ts';
import { createStatsPoller, type Pollable, type StatsPollerOptions } from './poller.ts';

interface Fake extends Pollable {
  connectionState: string;
}

/** Promises have run when this has: they need no time of the clock. */
const promises = async (): Promise<void> => {
  for (let i = 0; i < 8; i += 1) await Promise.resolve();
};

async function pass(clock: TaskClock, ms: number): Promise<void> {
  for (let i = 0; i < ms; i += 50) {
    clock.pass(50);
    await promises();
  }
}

interface Question {
  readonly at: number;
  readonly answer: (reports?: readonly PlainObject[]) => void;
  readonly refuse: () => void;
}

function setUp(more: Partial<StatsPollerOptions<Fake>> = {}) {
  const clock = createTaskClock();
  const trace = new Trace({ origin: 'simulated' });
  const questions: Question[] = [];
  const pc: Fake = { connectionState: 'connected' };
  const poller = createStatsPoller<Fake>({
    pcs: [{ peer: 'A', pc }],
    every: 250,
    sink: trace,
    now: clock.now,
    after: clock.after,
    readStats() {
      const { promise, resolve, reject } = Promise.withResolvers<{
        on: string;
        reports: readonly PlainObject[];
      }>();
      questions.push({
        at: clock.now(),
        answer: (reports = [{ id: 'P', type: 'peer-connection', timestamp: clock.now() }]) =>
          resolve({ on: 'pc1', reports }),
        refuse: () => reject(new Error('no')),
      });
      return promise;
    },
    ...more,
  });
  return { clock, trace, questions, pc, poller };
}

describe('the poller', () => {
  it('asks at once and then every interval, measured from question to question', async () => {
    const { clock, questions, poller } = setUp();
    for (let i = 0; i < 4; i += 1) {
      await pass(clock, 50);
      questions.at(-1)?.answer();
      await promises();
      await pass(clock, 200);
    }
    expect(questions.map(({ at }) => at)).toEqual([0, 250, 500, 750, 1000]);
    poller.stop();
    expect(clock.waiting()).toBe(0);
  });

  it('never asks again before it was answered', async () => {
    const { clock, questions } = setUp();
    await pass(clock, 5000);
    expect(questions).toHaveLength(1);
  });

  it('pauses longer after each answer that was late, and comes back when they are in time', async () => {
    const { clock, questions } = setUp();
    for (let i = 0; i < 3; i += 1) {
      await pass(clock, 300);
      questions.at(-1)?.answer();
      await promises();
      while (questions.length < i + 2) await pass(clock, 50);
    }
    const late = questions.map(({ at }) => at);
    expect(late).toEqual([0, 800, 2100, 4400]);
    for (let i = 0; i < 5; i += 1) {
      questions.at(-1)?.answer();
      await promises();
      while (questions.length < i + 5) await pass(clock, 50);
    }
    const gaps = questions.slice(3).map(({ at }, i, all) => at - (all[i - 1]?.at ?? at));
    // The gap of 350 leads back to the moments that all connections share.
    expect(gaps).toEqual([0, 1000, 500, 350, 250, 250]);
    expect((questions.at(-1)?.at ?? NaN) % 250).toBe(0);
  });

  it('goes on, more slowly, when an answer does not come', async () => {
    const { clock, trace, questions } = setUp();
    questions[0]?.refuse();
    await promises();
    await pass(clock, 500);
    expect(questions.map(({ at }) => at)).toEqual([0, 500]);
    expect(trace.length).toBe(0);
  });

  it('ends with its connection', async () => {
    const { clock, trace, questions, pc } = setUp();
    pc.connectionState = 'closed';
    questions[0]?.answer();
    await promises();
    await pass(clock, 2000);
    expect(questions).toHaveLength(1);
    expect(trace.length).toBe(0);
    expect(clock.waiting()).toBe(0);
  });

  it('drops what is answered after it was stopped', async () => {
    const { trace, questions, poller, clock } = setUp();
    poller.stop();
    questions[0]?.answer();
    await promises();
    expect(trace.length).toBe(0);
    expect(clock.waiting()).toBe(0);
    poller.add({ peer: 'B', pc: { connectionState: 'new' } });
    expect(questions).toHaveLength(1);
  });

  it('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    let isHidden = false;
    let tell = (): void => undefined;
    const { clock, questions } = setUp({
      page: {
        isHidden: () => isHidden,
        onChange(listener) {
          tell = listener;
          return () => undefined;
        },
      },
    });
    questions[0]?.answer();
    await promises();
    isHidden = true;
    tell();
    await pass(clock, 3000);
    expect(questions).toHaveLength(1);
    isHidden = false;
    tell();
    expect(questions.map(({ at }) => at)).toEqual([0, 3000]);
    tell();
    expect(questions).toHaveLength(2);
  });

  it('appends only what has changed, and what the channels say', async () => {
    const { clock, trace, questions } = setUp({
      channelsOf: () => [{ label: 'chat', id: 1, bufferedAmount: 7 }],
    });
    const codec = { id: 'C', type: 'codec', timestamp: 1, mimeType: 'video/VP8' };
    questions[0]?.answer([codec, { id: 'T', type: 'transport', timestamp: 1, bytesSent: 1 }]);
    await promises();
    await pass(clock, 250);
    const moved = { id: 'T', type: 'transport', timestamp: 2, bytesSent: 2 };
    questions[1]?.answer([{ ...codec, timestamp: 2 }, moved]);
    await promises();
    const channels = [{ label: 'chat', id: 1, bufferedAmount: 7 }];
    expect(trace.at(0)).toMatchObject({ type: 'stats', peer: 'A', on: 'pc1', channels });
    expect(trace.at(0)).not.toHaveProperty('kept');
    expect(trace.at(1)).toMatchObject({ reports: [moved], kept: ['C'], channels });
  });
});
