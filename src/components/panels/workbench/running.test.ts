import { expect, test } from 'vitest';
import { createSession } from '../../../lib/session/index.ts';
import { compileProgram } from '../../../lib/sandbox/compile/index.ts';
import { NO_NEEDS, type SourceFile } from '../../../lib/sandbox/program.ts';
import type { RunOptions, RunStatus, Sandbox } from '../../../lib/sandbox/types.ts';
import { createRunning } from './running.ts';
import { createTexts } from './texts.ts';

/** Running whose sandbox does what the test says; compiling is the real one. */
function setUp(text: string, files?: readonly SourceFile[]) {
  const session = createSession();
  const originals = files ?? [{ name: 'main.ts', text }];
  const drafts = { load: () => undefined, save: () => 'saved' as const, clear: () => {} };
  const texts = createTexts({
    program: { id: 'x', originals, needs: 'infer' },
    drafts,
    after: () => () => {},
  });
  const runs: { readonly options: RunOptions; stops: number; say(status: RunStatus): void }[] = [];
  const sandbox: Sandbox = {
    prepare: () => {},
    run(options) {
      let status: RunStatus = 'starting';
      const run = {
        options,
        stops: 0,
        say(next: RunStatus) {
          status = next;
          options.onStatus(next);
        },
      };
      runs.push(run);
      return {
        get status() {
          return status;
        },
        stop() {
          run.stops += 1;
          if (status !== 'stopped' && status !== 'dead') run.say('stopped');
        },
        expand: () => Promise.resolve(undefined),
        setChannel: () => {},
      };
    },
  };
  const loads = { fail: false };
  const running = createRunning({
    session,
    texts,
    load: {
      compiler: () =>
        loads.fail
          ? Promise.reject(new TypeError('offline'))
          : Promise.resolve({ compile: compileProgram, inferNeeds: () => NO_NEEDS }),
      sandbox: () => Promise.resolve(sandbox),
    },
    locale: 'en',
    title: 'Stage',
    theme: () => 'light',
    traceMeta: () => ({ origin: 'live' }),
  });
  running.setStage({} as HTMLElement);
  return { session, texts, running, runs, loads };
}

test('compiles, runs into a new trace, and follows it until the run is over', async () => {
  const { session, running, runs } = setUp('const pc: unknown = 1;\n');
  const before = session.trace.value;
  const done = running.run();
  expect(running.status.value).toBe('compiling');
  await done;
  expect([running.status.value, session.live.value]).toEqual(['starting', true]);
  expect(session.trace.value).not.toBe(before);
  const [run] = runs;
  expect(run?.options.files[0]?.code).not.toContain('unknown');
  run?.say('running');
  run?.say('idle');
  // What the code made lives on, and may do more.
  expect([running.status.value, session.live.value]).toEqual(['idle', true]);
  running.stop();
  expect([running.status.value, session.live.value]).toEqual(['stopped', false]);
});

test('what does not compile is not run, and what was there before stays', async () => {
  const { session, running, runs } = setUp('', [
    { name: 'peer-a.ts', text: 'const = 1;', peer: 'A' },
    { name: 'peer-b.ts', text: 'enum E { X }', peer: 'B' },
  ]);
  const before = session.trace.value;
  await running.run();
  expect(running.status.value).toBe('none');
  expect(running.problems.value.map(({ kind, place }) => [kind, place?.file, place?.line])).toEqual(
    [
      ['syntax', 'peer-a.ts', 1],
      ['not-erasable', 'peer-b.ts', 1],
    ],
  );
  expect([runs.length, session.trace.value === before]).toEqual([0, true]);
});

test('problems of a run are kept in order, and go with the next run', async () => {
  const { running, runs } = setUp('f();\n');
  await running.run();
  runs[0]?.options.onProblem({ kind: 'thrown', name: 'ReferenceError', message: 'f' });
  runs[0]?.options.onProblem({ kind: 'loop', name: 'LoopError', message: '' });
  expect(running.problems.value.map(({ kind }) => kind)).toEqual(['thrown', 'loop']);
  await running.run({ patient: true });
  expect(running.problems.value).toEqual([]);
  expect([runs[0]?.options.patienceMs, runs[1]?.options.patienceMs]).toEqual([undefined, Infinity]);
});

test('a new run stops the one before, which has nothing more to say', async () => {
  const { running, runs } = setUp('f();\n');
  await running.run();
  runs[0]?.say('running');
  await running.run();
  expect(runs[0]?.stops).toBeGreaterThan(0);
  expect(running.status.value).toBe('starting');
  runs[0]?.options.onProblem({ kind: 'thrown', name: 'Error', message: 'late' });
  runs[0]?.options.onDropped({ events: 9, lines: 0, problems: 0 });
  expect([running.problems.value, running.dropped.value.events]).toEqual([[], 0]);
});

test('Stop while it compiles: nothing is run', async () => {
  const { running, runs } = setUp('f();\n');
  const done = running.run();
  running.stop();
  await done;
  expect([running.status.value, runs.length]).toEqual(['none', 0]);
});

test('another source of the page ends the run', async () => {
  const [one, other] = [setUp('f();\n'), setUp('g();\n')];
  await one.running.run();
  await other.running.run();
  expect([one.running.status.value, other.running.status.value]).toEqual(['stopped', 'starting']);
});

test('what cannot be fetched is said, and tried again', async () => {
  const { running, runs, loads } = setUp('f();\n');
  loads.fail = true;
  await running.run();
  expect([running.status.value, running.isNotLoaded.value]).toEqual(['none', true]);
  loads.fail = false;
  await running.run();
  expect([running.isNotLoaded.value, runs.length]).toEqual([false, 1]);
});

test.each(['dead', 'unstartable'] as const)('a run that ends as %s is over', async (status) => {
  const { session, running, runs } = setUp('f();\n');
  await running.run();
  runs[0]?.options.onStage(240);
  expect(running.stagePx.value).toBe(240);
  runs[0]?.say(status);
  expect([running.status.value, running.stagePx.value, session.live.value]).toEqual([
    status,
    0,
    false,
  ]);
});
