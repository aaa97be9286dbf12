/** The performance lab without its drawing: one experiment, its runs, and whose numbers are shown. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { EXPERIMENTS, type ExperimentId } from '../../../lib/sources/performance/experiments.ts';
import type { Results } from '../../../lib/sources/performance/conclude.ts';
import { PERFORMANCE_RECORD } from '../../../lib/sources/performance/recorded.ts';
import type { EngineId } from '../../../lib/sources/pair/types.ts';
import { beginOnlyRun } from '../scope/only-one.ts';
import type { measure } from './measure.ts';

/** Whose numbers are shown: those of this browser, or a record. */
export type Shown = 'here' | EngineId;

/** Why nothing is measured. */
export type MeasureProblem =
  | { readonly kind: 'no-peer-connection' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'ended'; readonly name: string; readonly message: string };

/** Everything that the panel draws. */
export interface PerformanceModel {
  readonly experiment: ReadonlySignal<ExperimentId>;
  readonly status: ReadonlySignal<'idle' | 'starting' | 'running' | 'ended' | 'stopped'>;
  readonly problem: ReadonlySignal<MeasureProblem | undefined>;
  /** The setting that is measured now. */
  readonly setting: ReadonlySignal<string | undefined>;
  readonly shown: ReadonlySignal<Shown>;
  /** What this browser has measured of the experiment; `undefined` before its first run. */
  readonly here: ReadonlySignal<Results | undefined>;
  /** The picture that arrives. */
  readonly track: ReadonlySignal<MediaStreamTrack | undefined>;
  readonly choose: (id: ExperimentId) => void;
  readonly show: (shown: Shown) => void;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
}

/** What measures: `measure.ts`, by `import()`. */
export type LoadMeasure = () => Promise<{ readonly measure: typeof measure }>;

/** The settings of an experiment, in order. */
export const settingsOf = (id: ExperimentId): readonly string[] =>
  EXPERIMENTS[id].settings.map((setting) => setting.id);

/** The numbers that are shown. */
export const resultsOf = (id: ExperimentId, shown: Shown, here: Results | undefined): Results =>
  shown === 'here' ? (here ?? {}) : PERFORMANCE_RECORD.results[id][shown];

/** Makes the lab with `first` in it; nothing is loaded before the first press. */
export function createPerformance(first: ExperimentId, load: LoadMeasure): PerformanceModel {
  const experiment = signal(first);
  const status = signal<'idle' | 'starting' | 'running' | 'ended' | 'stopped'>('idle');
  const problem = signal<MeasureProblem | undefined>(undefined);
  const setting = signal<string | undefined>(undefined);
  const shown = signal<Shown>('chromium');
  const here = signal<Results | undefined>(undefined);
  const track = signal<MediaStreamTrack | undefined>(undefined);
  let current: AbortController | undefined;

  const stop = (): void => {
    current?.abort();
  };

  async function run(): Promise<void> {
    if (status.peek() === 'starting' || status.peek() === 'running') return;
    if (typeof RTCPeerConnection !== 'function') {
      problem.value = { kind: 'no-peer-connection' };
      return;
    }
    const id = experiment.peek();
    const abort = beginOnlyRun();
    current = abort;
    batch(() => {
      status.value = 'starting';
      problem.value = undefined;
    });
    const loaded = await load().catch(() => undefined);
    if (loaded === undefined || abort.signal.aborted) {
      batch(() => {
        status.value = abort.signal.aborted ? 'stopped' : 'idle';
        if (!abort.signal.aborted) problem.value = { kind: 'not-loaded' };
      });
      return;
    }
    batch(() => {
      status.value = 'running';
      here.value = {};
      shown.value = 'here';
    });
    const isMine = (): boolean => current === abort && !abort.signal.aborted;
    let failed: MeasureProblem | undefined;
    try {
      await loaded.measure(id, abort.signal, {
        begins(next) {
          if (isMine()) setting.value = next;
        },
        ends(of, result) {
          if (isMine()) here.value = { ...here.peek(), [of]: result };
        },
        shows(arriving) {
          if (isMine()) track.value = arriving;
        },
      });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      if (!abort.signal.aborted) failed = { kind: 'ended', name, message };
    }
    if (current !== abort) return;
    batch(() => {
      status.value = abort.signal.aborted || failed !== undefined ? 'stopped' : 'ended';
      problem.value = failed;
      setting.value = undefined;
      track.value = undefined;
    });
  }

  return {
    experiment,
    status,
    problem,
    setting,
    shown,
    here,
    track,
    stop,
    run,
    choose(id) {
      if (id === experiment.peek()) return;
      stop();
      current = undefined;
      batch(() => {
        experiment.value = id;
        status.value = 'idle';
        problem.value = undefined;
        setting.value = undefined;
        track.value = undefined;
        here.value = undefined;
        shown.value = 'chromium';
      });
    },
    show: (next) => {
      shown.value = next;
    },
  };
}
