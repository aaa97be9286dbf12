/** Runs an experiment: one setting after the other, each on connections of its own. */
import { createBench, type Bench, type Surroundings } from './bench.ts';
import { EXPERIMENTS, type Experiment, type ExperimentId } from './experiments.ts';
import type { LackCode, Measurement, SettingResult } from './metrics.ts';
import { runChannel } from './run-channel.ts';
import { runAudio, runVideo, type Shown } from './run-sender.ts';
import { runAsk, runStart } from './run-start.ts';

const LACKS: readonly LackCode[] = ['no-such-codec', 'ignored-mode', 'no-sound'];

/** What an experiment tells while it runs. */
export interface Listener {
  /** This setting begins. */
  readonly begins: (setting: string) => void;
  readonly ends: (setting: string, result: SettingResult) => void;
  /** This picture arrives. */
  readonly shows: Shown;
  /** The settings that are run; all by default. */
  readonly only?: readonly string[];
}

/** Its settings, each with what runs it. */
function runsOf(
  experiment: Experiment,
  shows: Shown,
): readonly { readonly id: string; readonly run: (bench: Bench) => Promise<Measurement> }[] {
  switch (experiment.kind) {
    case 'video':
      return experiment.settings.map((setting) => ({
        id: setting.id,
        run: (bench) => runVideo(bench, experiment, setting, shows),
      }));
    case 'audio':
      return experiment.settings.map((setting) => ({
        id: setting.id,
        run: (bench) => runAudio(bench, setting),
      }));
    case 'channel':
      return experiment.settings.map((setting) => ({
        id: setting.id,
        run: (bench) => runChannel(bench, setting),
      }));
    case 'start':
      return experiment.settings.map((setting) => ({
        id: setting.id,
        run: (bench) => runStart(bench, setting),
      }));
    case 'ask':
      return experiment.settings.map((setting) => ({
        id: setting.id,
        run: (bench) => runAsk(bench, setting),
      }));
  }
}

/**
 * Runs `id` to its end; what it made is gone then. A setting that the browser refuses is a result like any other.
 * @throws the reason of `signal` when it is called off, `StuckExperiment` where nothing connects
 */
export async function runExperiment(
  id: ExperimentId,
  surroundings: Surroundings,
  signal: AbortSignal,
  { begins, ends, shows, only }: Listener,
): Promise<void> {
  for (const setting of runsOf(EXPERIMENTS[id], shows)) {
    if (only !== undefined && !only.includes(setting.id)) continue;
    signal.throwIfAborted();
    begins(setting.id);
    const bench = createBench(surroundings, signal);
    try {
      ends(setting.id, { how: 'measured', ...(await setting.run(bench)) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      if (signal.aborted || name === 'StuckExperiment') throw error;
      const code = LACKS.find(
        (one) => error instanceof Error && 'code' in error && error.code === one,
      );
      ends(setting.id, { how: 'refused', ...(code && { code }), name, message });
    } finally {
      bench.end();
    }
  }
}
