import { expect, test } from 'vitest';
import { createSession } from '../../../lib/session/index.ts';
import { TraceFormatError } from '../../../lib/trace/errors.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { createRunner, type Loaders, type RunOutcome } from './runner.ts';

/** A runner whose runs and reads end when the test says so. */
function setUp() {
  const session = createSession();
  const runs: {
    readonly id: string;
    readonly trace: Trace;
    readonly signal: AbortSignal;
    end(outcome: RunOutcome): void;
  }[] = [];
  const reads: { resolve(trace: Trace): void; reject(error: unknown): void }[] = [];
  const read = () =>
    new Promise<Trace>((resolve, reject) => {
      reads.push({ resolve, reject });
    });
  const load: Loaders = {
    run: () =>
      Promise.resolve({
        runInPage: (id: string, trace: Trace, signal: AbortSignal) =>
          new Promise<RunOutcome>((end) => {
            runs.push({ id, trace, signal, end });
          }),
        expectedMs: (id: string) => (id === 'slow' ? 15_000 : undefined),
        traceMeta: (scenario: string) => ({ origin: 'live' as const, scenario }),
      }),
    read: () => Promise.resolve({ readRecorded: read, readFile: read }),
  };
  const runner = createRunner(session, load, () => 1000);
  return { session, runner, runs, reads };
}

/** Lets everything that is settled be noticed. */
const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

function note(trace: Trace, at: number): void {
  trace.append({ type: 'mark', at, peer: null, name: 'note', detail: {} });
}

const file = (name: string): File => new File([''], name);

test('a run is followed while it lasts, and rests when it has ended', async () => {
  const { session, runner, runs } = setUp();
  void runner.run('slow');
  expect(runner.status.value).toEqual({ kind: 'preparing', scenario: 'slow' });
  await settle();
  expect(runner.status.value).toEqual({
    kind: 'running',
    scenario: 'slow',
    beganAt: 1000,
    expectedMs: 15_000,
  });
  expect([session.live.value, session.trace.value]).toEqual([true, runs[0]?.trace]);
  runs[0]?.end({ kind: 'done' });
  await settle();
  expect(runner.status.value).toEqual({ kind: 'ran', scenario: 'slow', cancelled: false });
  expect(session.live.value).toBe(false);
});

test('stopping ends the run, and what it recorded stays', async () => {
  const { session, runner, runs } = setUp();
  void runner.run('connect');
  await settle();
  const run = runs[0];
  if (run === undefined) throw new Error('nothing ran');
  note(run.trace, 1);
  runner.stop();
  expect(run.signal.aborted).toBe(true);
  run.end({ kind: 'cancelled' });
  await settle();
  expect(runner.status.value).toMatchObject({ kind: 'ran', cancelled: true });
  expect(session.trace.value.length).toBe(1);
});

test('stopping before the run has begun goes back to where it was', async () => {
  const { runner, runs } = setUp();
  void runner.run('connect');
  runner.stop();
  await settle();
  expect(runner.status.value).toEqual({ kind: 'idle' });
  expect(runs).toHaveLength(0);
});

test('a run in one panel stops the run in another', async () => {
  const one = setUp();
  const other = setUp();
  void one.runner.run('connect');
  await settle();
  void other.runner.run('connect');
  await settle();
  expect(one.runs[0]?.signal.aborted).toBe(true);
  expect(other.runs[0]?.signal.aborted).toBe(false);
});

test('the recording takes the place of a run, and the run’s end is not heard any more', async () => {
  const { session, runner, runs, reads } = setUp();
  void runner.run('slow');
  await settle();
  void runner.playRecorded('slow');
  await settle();
  const recorded = new Trace({ origin: 'recorded' });
  note(recorded, 1);
  reads[0]?.resolve(recorded);
  await settle();
  expect(runs[0]?.signal.aborted).toBe(true);
  expect([session.trace.value, session.live.value, session.mode.value]).toEqual([
    recorded,
    false,
    'following',
  ]);
  runs[0]?.end({ kind: 'problem', problem: { kind: 'no-network' } });
  await settle();
  expect(runner.status.value).toEqual({ kind: 'recorded', scenario: 'slow' });
  expect(runner.problem.value).toBeUndefined();
});

test('a bad file leaves the trace and the run as they are, and says what is wrong', async () => {
  const { session, runner, runs, reads } = setUp();
  void runner.run('slow');
  await settle();
  const before = session.trace.value;
  void runner.open(file('bad.jsonl'));
  await settle();
  reads[0]?.reject(new TraceFormatError('trace-version', 1, 'version 1', '99'));
  await settle();
  expect(runner.problem.value).toEqual({
    kind: 'file',
    code: 'trace-version',
    line: 1,
    expected: 'version 1',
    found: '99',
  });
  expect(session.trace.value).toBe(before);
  expect(runs[0]?.signal.aborted).toBe(false);
  expect(runner.status.value.kind).toBe('running');
});

test('a good file is shown whole', async () => {
  const { session, runner, reads } = setUp();
  void runner.open(file('good.jsonl'));
  await settle();
  const trace = new Trace({ origin: 'imported' });
  note(trace, 1);
  reads[0]?.resolve(trace);
  await settle();
  expect(runner.status.value).toEqual({ kind: 'imported', file: 'good.jsonl' });
  expect([session.playhead.value, session.mode.value]).toEqual([1, 'paused']);
});

test('what was asked for before something newer comes too late', async () => {
  const { session, runner, runs, reads } = setUp();
  void runner.open(file('old.jsonl'));
  await settle();
  void runner.run('connect');
  await settle();
  reads[0]?.resolve(new Trace({ origin: 'imported' }));
  await settle();
  expect(session.trace.value).toBe(runs[0]?.trace);
  expect(runner.status.value.kind).toBe('running');
});

test('a run that cannot begin says why', async () => {
  const { runner, runs } = setUp();
  void runner.run('connect');
  await settle();
  runs[0]?.end({ kind: 'problem', problem: { kind: 'too-many' } });
  await settle();
  expect(runner.problem.value).toEqual({ kind: 'too-many' });
  runner.dismiss();
  expect(runner.problem.value).toBeUndefined();
});
