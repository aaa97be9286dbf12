/** The statistics lab without its drawing: a call that is measured, and what the reader does to it. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { ExperimentId } from '../../../content/ui/stats.types.ts';
import type { MeasuredCall } from '../../../lib/sources/stats/measured-call.ts';
import { CONNECTION_MACHINES } from '../../../lib/trace/states.ts';
import { createScope, type Scope } from '../scope/model.ts';
import type { StatsRun } from './begin.ts';

/** Why there is no call, or why something could not be done to it. */
export type StatsProblem =
  | { readonly kind: 'no-peer-connection' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** Everything that the panel draws. */
export interface StatsLab {
  readonly scope: Scope;
  readonly status: ReadonlySignal<'idle' | 'starting' | 'running' | 'ended'>;
  readonly problem: ReadonlySignal<StatsProblem | undefined>;
  /** What is switched on. */
  readonly on: ReadonlySignal<ReadonlySet<ExperimentId>>;
  /** What the reader did last. */
  readonly last: ReadonlySignal<ExperimentId | undefined>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly toggle: (experiment: ExperimentId) => Promise<void>;
}

const refused = (error: unknown): StatsProblem => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'refused', name, message };
};

/** Does to `call` what `experiment` says. */
async function perform(call: MeasuredCall, experiment: ExperimentId, isOn: boolean): Promise<void> {
  switch (experiment) {
    case 'limit':
      return call.limit(isOn);
    case 'pause':
      return call.pause(isOn);
    case 'stop-picture':
      return call.stopPicture(isOn);
    case 'restart-ice':
      call.restartIce();
  }
}

/** Makes the lab; nothing is loaded before the first press. */
export function createStatsLab(): StatsLab {
  const scope = createScope(CONNECTION_MACHINES);
  const status = signal<'idle' | 'starting' | 'running' | 'ended'>('idle');
  const problem = signal<StatsProblem | undefined>(undefined);
  const on = signal<ReadonlySet<ExperimentId>>(new Set());
  const last = signal<ExperimentId | undefined>(undefined);
  let current: StatsRun | undefined;

  return {
    scope,
    status,
    problem,
    on,
    last,
    async start() {
      if (status.peek() === 'starting' || status.peek() === 'running') return;
      batch(() => {
        problem.value = undefined;
        status.value = 'starting';
        on.value = new Set();
        last.value = undefined;
      });
      if (typeof RTCPeerConnection !== 'function') {
        status.value = 'idle';
        problem.value = { kind: 'no-peer-connection' };
        return;
      }
      const begin = await import('./begin.ts').catch(() => undefined);
      if (begin === undefined) {
        status.value = 'idle';
        problem.value = { kind: 'not-loaded' };
        return;
      }
      try {
        const run = begin.beginStats(scope, (error) => {
          problem.value = refused(error);
        });
        current = run;
        status.value = 'running';
        run.signal.addEventListener('abort', () => {
          if (current === run) status.value = 'ended';
        });
      } catch (error) {
        status.value = 'idle';
        problem.value = refused(error);
      }
    },
    stop: () => current?.end(),
    async toggle(experiment) {
      if (current === undefined || status.peek() !== 'running') return;
      const isOn = !on.peek().has(experiment);
      try {
        await perform(current.call, experiment, isOn);
      } catch (error) {
        problem.value = refused(error);
        return;
      }
      const next = new Set(on.peek());
      // A restart is done once it is asked for; the others last.
      if (isOn && experiment !== 'restart-ice') next.add(experiment);
      else next.delete(experiment);
      batch(() => {
        problem.value = undefined;
        on.value = next;
        last.value = experiment;
      });
    },
  };
}
