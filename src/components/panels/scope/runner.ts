/** Where a scope's trace comes from: a scenario that runs now, a recorded one, or a file. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Session } from '../../../lib/session/index.ts';
import type { TraceErrorCode } from '../../../lib/trace/errors.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { beginOnlyRun } from './only-one.ts';

/** What the scope is showing, and how it got there. */
export type Status =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly scenario: string }
  | {
      readonly kind: 'running';
      readonly scenario: string;
      /** Wall time at which it began, in ms of `performance.now()`. */
      readonly beganAt: number;
      /** How long it usually takes, in ms; `undefined` when it is over before a clock can be read. */
      readonly expectedMs: number | undefined;
    }
  | { readonly kind: 'ran'; readonly scenario: string; readonly cancelled: boolean }
  | { readonly kind: 'recorded'; readonly scenario: string }
  | { readonly kind: 'imported'; readonly file: string };

/** Why something could not be done; a sentence of the words says it. */
export type Problem =
  | { readonly kind: 'no-peer-connection' }
  | { readonly kind: 'no-network' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'stalled'; readonly step: string | null; readonly waitingFor: string }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'file';
      readonly code: TraceErrorCode;
      readonly line: number;
      readonly expected: string;
      readonly found: string;
    };

/** What a run of a scenario comes to; the panel's module `run-scenario.ts` does it. */
export type RunOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What is loaded when it is first needed. */
export interface Loaders {
  /** Runs a scenario into `trace`. */
  run(): Promise<{
    readonly runInPage: (id: string, trace: Trace, signal: AbortSignal) => Promise<RunOutcome>;
    /** Usual duration in this browser in ms; `undefined` for a quick one. */
    readonly expectedMs: (id: string) => number | undefined;
    readonly traceMeta: (id: string) => Trace['meta'];
  }>;
  /** Reads recorded traces and files. */
  read(): Promise<{
    readonly readRecorded: (id: string) => Promise<Trace>;
    readonly readFile: (file: Blob) => Promise<Trace>;
  }>;
}

/** Fills a session from its sources. */
export interface Runner {
  readonly status: ReadonlySignal<Status>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** Runs a scenario on real connections; stops what runs anywhere on the page. */
  run(scenario: string): Promise<void>;
  /** Ends the run; what it opened is closed, what it recorded stays. */
  stop(): void;
  /** Plays the trace of `scenario` that was recorded earlier; ends the run, if there is one. */
  playRecorded(scenario: string): Promise<void>;
  /** Shows the trace of a file. On failure the trace on screen stays. */
  open(file: File): Promise<void>;
  dismiss(): void;
}

interface FormatError {
  readonly code: TraceErrorCode;
  readonly line?: number;
  readonly expected?: string;
  readonly found?: string;
}

function isFormatError(error: unknown): error is FormatError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('trace-');
}

function fileProblem(error: unknown): Problem {
  if (!isFormatError(error)) return { kind: 'unreadable' };
  const { code, line = 0, expected = '', found = '' } = error;
  return { kind: 'file', code, line, expected, found };
}

/** Makes a runner for `session`. `now`: monotonic wall time in ms. */
export function createRunner(session: Session, load: Loaders, now: () => number): Runner {
  const status = signal<Status>({ kind: 'idle' });
  const problem = signal<Problem | undefined>(undefined);
  let current: AbortController | undefined;

  /** Counts what the reader has asked for: what comes back late and is no longer wanted is dropped. */
  let asked = 0;

  async function run(scenario: string): Promise<void> {
    const mine = (asked += 1);
    const before = status.peek();
    const abort = (current = beginOnlyRun());
    batch(() => {
      status.value = { kind: 'preparing', scenario };
      problem.value = undefined;
    });
    try {
      const { runInPage, expectedMs, traceMeta } = await load.run();
      if (asked !== mine) return;
      if (abort.signal.aborted) {
        status.value = before;
        return;
      }
      const trace = new Trace(traceMeta(scenario));
      batch(() => {
        session.load(trace, { live: true });
        const expected = expectedMs(scenario);
        status.value = { kind: 'running', scenario, beganAt: now(), expectedMs: expected };
      });
      const outcome = await runInPage(scenario, trace, abort.signal);
      if (asked !== mine) return;
      batch(() => {
        session.finish();
        status.value = { kind: 'ran', scenario, cancelled: outcome.kind === 'cancelled' };
        if (outcome.kind === 'problem') problem.value = outcome.problem;
      });
    } catch {
      if (asked !== mine) return;
      batch(() => {
        session.finish();
        if (status.peek().kind === 'preparing') status.value = before;
        problem.value = { kind: 'not-loaded' };
      });
    }
  }

  /** Shows another trace once it is there; until then, and if it never is, everything stays as it is. */
  async function show(
    read: (reader: Awaited<ReturnType<Loaders['read']>>) => Promise<Trace>,
    next: Status,
    explain: (error: unknown) => Problem,
  ): Promise<void> {
    problem.value = undefined;
    const before = asked;
    try {
      const trace = await read(await load.read());
      if (asked !== before) return;
      asked += 1;
      current?.abort();
      batch(() => {
        session.load(trace, { at: next.kind === 'imported' ? 'end' : 'start' });
        status.value = next;
      });
    } catch (error) {
      if (asked === before) problem.value = explain(error);
    }
  }

  return {
    status,
    problem,
    run,
    stop() {
      current?.abort();
    },
    playRecorded: (scenario) =>
      show(
        (reader) => reader.readRecorded(scenario),
        { kind: 'recorded', scenario },
        () => ({
          kind: 'not-loaded',
        }),
      ),
    open: (file) =>
      show((reader) => reader.readFile(file), { kind: 'imported', file: file.name }, fileProblem),
    dismiss() {
      problem.value = undefined;
    },
  };
}
