import { expect, test } from 'vitest';
import type { FaultRun } from '../../../lib/sources/faults/types.ts';
import type { RunResult } from '../../../lib/sources/pair/result.ts';
import { createSession } from '../../../lib/session/index.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { beginOnlyRun } from '../scope/only-one.ts';
import { createFaultModel } from './model.ts';

interface Begun {
  readonly signal: AbortSignal;
  readonly trace: Trace;
  readonly broke: (result: RunResult) => void;
  readonly healed: (result: RunResult) => void;
  ends: number;
}

/** A model whose runs end when the test says so. */
function setUp() {
  const session = createSession();
  const runs: Begun[] = [];
  const begin = (trace: Trace, signal: AbortSignal): FaultRun => {
    const fault = Promise.withResolvers<RunResult>();
    const cure = Promise.withResolvers<RunResult>();
    const run: Begun = { signal, trace, broke: fault.resolve, healed: cure.resolve, ends: 0 };
    runs.push(run);
    return {
      done: fault.promise,
      cure: () => cure.promise,
      end: () => {
        run.ends += 1;
      },
    };
  };
  const recorded = new Trace({ origin: 'recorded' });
  const model = createFaultModel(
    session,
    {
      run: () => Promise.resolve({ begin, meta: () => ({ origin: 'live' as const }) }),
      recorded: () => Promise.resolve(recorded),
    },
    () => 1000,
  );
  return { session, runs, model, recorded };
}

/** Lets everything that is settled be noticed. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const DONE: RunResult = { status: 'done' };

test('what is broken stays open until it is healed, and is closed then', async () => {
  const { session, runs, model } = setUp();
  void model.breakIt();
  expect(model.status.value).toEqual({ kind: 'preparing', phase: 'fault' });
  await settle();
  expect(model.status.value).toEqual({ kind: 'running', phase: 'fault', beganAt: 1000 });
  runs[0]?.broke(DONE);
  await settle();
  expect([model.status.value.kind, runs[0]?.ends, session.live.value]).toEqual(['broken', 0, true]);

  void model.heal();
  expect(model.status.value).toEqual({ kind: 'running', phase: 'cure', beganAt: 1000 });
  runs[0]?.healed(DONE);
  await settle();
  expect([model.status.value.kind, runs[0]?.ends, session.live.value]).toEqual([
    'healed',
    1,
    false,
  ]);
});

test('nothing is healed before it is broken', async () => {
  const { runs, model } = setUp();
  await model.heal();
  expect([model.status.value.kind, runs.length]).toEqual(['idle', 0]);
});

test('breaking it again ends the run before', async () => {
  const { runs, model } = setUp();
  void model.breakIt();
  await settle();
  runs[0]?.broke(DONE);
  await settle();
  void model.breakIt();
  await settle();
  expect([runs.length, runs[0]?.ends, runs[0]?.signal.aborted]).toEqual([2, 1, true]);
  expect(model.status.value.kind).toBe('running');
});

test('another run of the page takes what is broken away', async () => {
  const { session, runs, model } = setUp();
  void model.breakIt();
  await settle();
  runs[0]?.broke(DONE);
  await settle();
  beginOnlyRun();
  expect([model.status.value.kind, session.live.value]).toEqual(['stopped', false]);
  await model.heal();
  expect(model.status.value.kind).toBe('stopped');
});

test('a run that stalls says what it waited for', async () => {
  const { runs, model } = setUp();
  void model.breakIt();
  await settle();
  runs[0]?.broke({ status: 'stalled', step: 'offer', waitingFor: 'an answer' });
  await settle();
  expect(model.status.value.kind).toBe('stopped');
  expect(model.problem.value).toEqual({ kind: 'stalled', step: 'offer', waitingFor: 'an answer' });
  model.dismiss();
  expect(model.problem.value).toBeUndefined();
});

test('a recording takes the place of a run', async () => {
  const { session, runs, model, recorded } = setUp();
  void model.breakIt();
  await settle();
  await model.playRecorded();
  expect([model.status.value.kind, session.trace.value]).toEqual(['recorded', recorded]);
  expect(runs[0]?.signal.aborted).toBe(true);
  runs[0]?.broke({ status: 'cancelled', step: null });
  await settle();
  expect(model.status.value.kind).toBe('recorded');
});

test('what could not be loaded leaves everything as it was', async () => {
  const session = createSession();
  const model = createFaultModel(
    session,
    {
      run: () => Promise.reject(new TypeError('offline')),
      recorded: () => Promise.reject(new TypeError('offline')),
    },
    () => 0,
  );
  await model.breakIt();
  expect([model.status.value.kind, model.problem.value?.kind]).toEqual(['idle', 'not-loaded']);
});
