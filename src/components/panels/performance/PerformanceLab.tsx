/** The performance lab: a few settings on the same source, measured one after the other in the reader's own browser. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { PerformanceWords } from '../../../content/ui/performance.types.ts';
import { engineOf } from '../../../lib/sources/pair/engine.ts';
import {
  EXPERIMENTS,
  EXPERIMENT_IDS,
  type ExperimentId,
} from '../../../lib/sources/performance/experiments.ts';
import { PERFORMANCE_RECORD } from '../../../lib/sources/performance/recorded.ts';
import type { LabProps } from '../lab/props.ts';
import controls from '../scope/controls.module.css';
import { Icon } from '../scope/Icon.tsx';
import { useLeaving, useMade } from '../scope/lifetime.ts';
import { Conclusions } from './Conclusions.tsx';
import {
  createPerformance,
  resultsOf,
  settingsOf,
  type MeasureProblem,
  type Shown,
} from './model.ts';
import { Numbers } from './Numbers.tsx';
import styles from './PerformanceLab.module.css';
import type { PerformanceLabWords } from './words.ts';

interface Props extends LabProps {
  readonly words: PerformanceLabWords;
}

const experimentOf = (name: string | undefined): ExperimentId | undefined =>
  EXPERIMENT_IDS.find((id) => id === name);

const major = (version: string): string => version.split('.')[0] ?? version;
const { versions } = PERFORMANCE_RECORD;
const RECORDED = {
  chromium: `Chromium ${major(versions.chromium)}`,
  firefox: `Firefox ${major(versions.firefox)}`,
} as const;

/** The name of the browser that measures now. */
function browserName(): string {
  const engine = engineOf(navigator.userAgent);
  return engine === undefined ? navigator.userAgent : `${engine.name} ${major(engine.version)}`;
}

function problemText(problem: MeasureProblem, words: PerformanceWords): string {
  switch (problem.kind) {
    case 'no-peer-connection':
      return words.noPeerConnection;
    case 'not-loaded':
      return words.notLoaded;
    case 'ended':
      return words.problem(problem.name, problem.message);
  }
}

/** The lab in one language. On its page, the address opens an experiment. */
export function PerformanceLab({ size, only, words: { performance: words } }: Props) {
  const id = useId();
  const single = experimentOf(only);
  const lab = useMade(() =>
    createPerformance(single ?? EXPERIMENT_IDS[0], () => import('./measure.ts')),
  );
  const isPage = size === 'page';
  useLeaving(lab.stop);
  useEffect(() => {
    if (!isPage) return;
    const follow = (): void => {
      const named = experimentOf(location.hash.slice(1));
      if (named !== undefined) lab.choose(named);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, [isPage, lab]);

  const experiment = lab.experiment.value;
  const text = words.experiments[experiment];
  const status = lab.status.value;
  const isBusy = status === 'starting' || status === 'running';
  const setting = lab.setting.value;
  const settings = settingsOf(experiment);
  const problem = lab.problem.value;
  const shown = lab.shown.value;
  const here = lab.here.value;
  const results = resultsOf(experiment, shown, here);
  const sources: readonly Shown[] =
    here === undefined ? ['chromium', 'firefox'] : ['here', 'chromium', 'firefox'];

  return (
    <div class={styles['lab']} data-lab="performance" data-size={size} data-status={status}>
      {/* Where links to an experiment lead, whichever is chosen. */}
      {isPage && (
        <div class={styles['anchors']}>
          {EXPERIMENT_IDS.map((one) => (
            <span key={one} id={one} />
          ))}
        </div>
      )}
      {single === undefined && (
        <label class={styles['choose']}>
          {words.choose}
          <select
            class={controls['select']}
            value={experiment}
            onChange={(event) => {
              const chosen = experimentOf(event.currentTarget.value);
              if (chosen !== undefined) lab.choose(chosen);
            }}
          >
            {EXPERIMENT_IDS.map((one) => (
              <option key={one} value={one}>
                {words.experiments[one].title}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class={styles['question']}>{text.question}</p>
      <p class={styles['what']}>{text.what}</p>
      <div class={styles['actions']}>
        <button
          type="button"
          class={controls['primary']}
          data-run={isBusy ? undefined : ''}
          data-stop={isBusy ? '' : undefined}
          onClick={() => {
            if (isBusy) lab.stop();
            else void lab.run();
          }}
        >
          <Icon name={isBusy ? 'stop' : 'play'} />
          {isBusy ? words.stop : here === undefined ? words.run : words.again}
        </button>
        <p class={styles['status']} role="status">
          {status === 'running'
            ? setting !== undefined &&
              words.status.running(
                settings.indexOf(setting) + 1,
                settings.length,
                text.settings[setting] ?? setting,
              )
            : words.status[status]}
        </p>
        {isPage && EXPERIMENTS[experiment].kind === 'video' && (
          <Arriving track={lab.track.value} label={words.picture} />
        )}
      </div>
      {problem !== undefined && (
        <p class={styles['problem']} role="alert">
          {problemText(problem, words)}
        </p>
      )}
      <fieldset class={styles['sources']}>
        <legend>{words.shown.label}</legend>
        {sources.map((source) => (
          <label key={source}>
            <input
              type="radio"
              name={`${id}-source`}
              checked={source === shown}
              onChange={() => lab.show(source)}
            />
            {source === 'here'
              ? words.shown.here(browserName())
              : words.shown.recorded(RECORDED[source])}
          </label>
        ))}
      </fieldset>
      <Numbers
        id={experiment}
        results={results}
        now={shown === 'here' ? setting : undefined}
        words={words}
      />
      <Conclusions id={experiment} results={results} words={words} />
    </div>
  );
}

/** The picture that arrives, while it does. Its place is kept. */
function Arriving({
  track,
  label,
}: {
  readonly track: MediaStreamTrack | undefined;
  readonly label: string;
}) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current === null) return;
    video.current.srcObject = track === undefined ? null : new MediaStream([track]);
  }, [track]);
  return (
    <video
      ref={video}
      class={styles['picture']}
      aria-label={label}
      width={160}
      height={90}
      muted
      autoplay
      playsInline
    />
  );
}
