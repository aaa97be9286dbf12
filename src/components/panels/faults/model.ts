/** One fault on screen: broken, healed, recorded, or not yet touched. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { FaultPhase, FaultRun } from '../../../lib/sources/faults/types.ts';
import type { RunResult } from '../../../lib/sources/pair/result.ts';
import type { Session } from '../../../lib/session/index.ts';
import { Trace } from '../../../lib/trace/trace.ts';
import { beginOnlyRun } from '../scope/only-one.ts';
import type { Problem } from '../scope/runner.ts';

/** What has become of the fault. */
export type FaultStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly phase: FaultPhase }
  /** `beganAt`: wall time, in ms of `performance.now()`. */
  | { readonly kind: 'running'; readonly phase: FaultPhase; readonly beganAt: number }
  /** Everything is left as it broke, and can be healed. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'healed' }
  /** It came to no end, or another run took its place: all is closed. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'recorded' };

/** What is loaded at the first press. */
export interface FaultLoaders {
  run(): Promise<{
    readonly begin: (trace: Trace, signal: AbortSignal) => FaultRun;
    readonly meta: () => Trace['meta'];
  }>;
  /** The recorded trace of this fault. */
  recorded(): Promise<Trace>;
}

/** Breaks one thing, and heals it. */
export interface FaultModel {
  readonly status: ReadonlySignal<FaultStatus>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** Begins the fault anew on real connections, and ends what runs anywhere on the page. */
  readonly breakIt: () => Promise<void>;
  /** Begins the cure, where the fault is `broken`; elsewhere it does nothing. */
  readonly heal: () => Promise<void>;
  /** Ends what runs and closes what is open; what was recorded stays. */
  readonly stop: () => void;
  readonly playRecorded: () => Promise<void>;
  readonly dismiss: () => void;
}

/** What is to be told of a phase that did not come to its end; `undefined` for one that was called off. */
function problemOf(result: RunResult): Problem | undefined {
  switch (result.status) {
    case 'done':
    case 'cancelled':
      return undefined;
    case 'stalled':
      return { kind: 'stalled', step: result.step, waitingFor: result.waitingFor };
    case 'unsupported':
      return {
        kind: result.missing === 'RTCPeerConnection' ? 'no-peer-connection' : 'unsupported',
      };
    case 'no-interface':
      return { kind: 'no-network' };
    case 'no-more-connections':
      return { kind: 'too-many' };
    case 'failed':
      return { kind: 'failed', ...result.error };
  }
}

/** Makes the model of one fault, which fills `session`. `now`: monotonic wall time in ms. */
export function createFaultModel(
  session: Session,
  load: FaultLoaders,
  now: () => number,
): FaultModel {
  const status = signal<FaultStatus>({ kind: 'idle' });
  const problem = signal<Problem | undefined>(undefined);
  let current: { readonly run: FaultRun; readonly abort: AbortController } | undefined;
  /** Counts what the reader has asked for: what comes back late and is no longer wanted is dropped. */
  let asked = 0;

  /** Another run has taken the page, or the reader has had enough. */
  function onAbort(mine: number): void {
    if (asked !== mine) return;
    current = undefined;
    batch(() => {
      const { kind } = status.peek();
      if (kind !== 'healed' && kind !== 'recorded') status.value = { kind: 'stopped' };
      session.finish();
    });
  }

  function settle(mine: number, phase: FaultPhase, result: RunResult): void {
    if (asked !== mine || status.peek().kind !== 'running') return;
    batch(() => {
      problem.value = problemOf(result);
      if (result.status !== 'done') status.value = { kind: 'stopped' };
      else status.value = { kind: phase === 'fault' ? 'broken' : 'healed' };
      if (result.status === 'done' && phase === 'fault') return;
      // Healed: it has been seen, and connections are scarce.
      current?.run.end();
      current = undefined;
      session.finish();
    });
  }

  async function breakIt(): Promise<void> {
    const mine = (asked += 1);
    const before = status.peek();
    current?.run.end();
    current = undefined;
    batch(() => {
      status.value = { kind: 'preparing', phase: 'fault' };
      problem.value = undefined;
    });
    try {
      const { begin, meta } = await load.run();
      if (asked !== mine) return;
      const abort = beginOnlyRun();
      const trace = new Trace(meta());
      const run = begin(trace, abort.signal);
      current = { run, abort };
      abort.signal.addEventListener('abort', () => {
        onAbort(mine);
      });
      batch(() => {
        session.load(trace, { live: true });
        status.value = { kind: 'running', phase: 'fault', beganAt: now() };
      });
      settle(mine, 'fault', await run.done);
    } catch {
      if (asked !== mine) return;
      batch(() => {
        if (status.peek().kind === 'preparing') status.value = before;
        problem.value = { kind: 'not-loaded' };
      });
    }
  }

  async function heal(): Promise<void> {
    if (status.peek().kind !== 'broken' || current === undefined) return;
    const mine = asked;
    const { run } = current;
    batch(() => {
      // The reader wants to see the cure, not the rest of the fault.
      session.toEnd();
      status.value = { kind: 'running', phase: 'cure', beganAt: now() };
    });
    settle(mine, 'cure', await run.cure());
  }

  function stop(): void {
    current?.abort.abort();
  }

  async function playRecorded(): Promise<void> {
    const before = asked;
    problem.value = undefined;
    try {
      const trace = await load.recorded();
      if (asked !== before) return;
      asked += 1;
      current?.abort.abort();
      current = undefined;
      batch(() => {
        session.load(trace);
        status.value = { kind: 'recorded' };
      });
    } catch {
      if (asked === before) problem.value = { kind: 'not-loaded' };
    }
  }

  return {
    status,
    problem,
    breakIt,
    heal,
    stop,
    playRecorded,
    dismiss() {
      problem.value = undefined;
    },
  };
}
