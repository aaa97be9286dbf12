import { useEffect, useState } from 'preact/hooks';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import { momentText } from '../../../content/ui/times.ts';
import { Icon } from './Icon.tsx';
import type { Scope } from './model.ts';
import { hasPeerConnection } from './peer-connection.ts';
import type { ScenarioChoice } from './props.ts';
import type { Runner, Status } from './runner.ts';
import controls from './controls.module.css';
import styles from './SourceBar.module.css';

interface Props {
  readonly scope: Scope;
  readonly runner: Runner;
  readonly words: ScopeWords;
  readonly scenarios: readonly ScenarioChoice[];
  /** This browser has no RTCPeerConnection; `false` also until the panel has woken up. */
  readonly cannotConnect: boolean;
}

/** Ten times a second is as often as a reader can read tenths. */
const CLOCK_MS = 100;

/** Elapsed and expected time of a slow run. */
function RunClock({
  beganAt,
  expectedMs,
  words,
}: {
  readonly beganAt: number;
  readonly expectedMs: number;
  readonly words: ScopeWords;
}) {
  const [now, setNow] = useState(beganAt);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(performance.now());
    }, CLOCK_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, []);
  const elapsed = Math.max(0, now - beganAt);
  return (
    <span class={styles['clock']} role="timer">
      <progress
        max={expectedMs}
        value={Math.min(elapsed, expectedMs)}
        aria-label={words.source.progress}
      />
      {words.status.clock(elapsed, expectedMs)}
    </span>
  );
}

function statusText(status: Status, scope: Scope, { status: words }: ScopeWords): string {
  const { session } = scope;
  const trace = session.trace.value;
  switch (status.kind) {
    case 'idle':
      return words.idle;
    case 'preparing':
      return words.preparing;
    case 'running':
      return words.running;
    case 'ran': {
      if (status.cancelled) return words.cancelled;
      const { length } = session;
      return words.done(length.value, momentText(trace.at(length.value - 1)?.at ?? 0));
    }
    case 'recorded': {
      const engine = trace.meta.engine;
      return words.recorded(engine === undefined ? '?' : `${engine.name} ${engine.version}`);
    }
    case 'imported':
      return words.imported(status.file);
  }
}

/** Chooses, runs and stops; says what is on screen and where it came from. */
export function SourceBar({ scope, runner, words, scenarios, cannotConnect }: Props) {
  const { source } = words;
  const [chosen, setChosen] = useState(scenarios[0]?.id ?? 'connect');
  const status = runner.status.value;
  const { session } = scope;
  const isRunning = status.kind === 'running' || status.kind === 'preparing';
  const hasRun = status.kind === 'ran' && status.scenario === chosen;
  const origin = session.trace.value.meta.origin;
  const runName = cannotConnect
    ? source.playRecorded
    : hasRun
      ? source.runAgain
      : chosen === 'connect'
        ? source.connect
        : source.run;
  return (
    <div class={styles['bar']}>
      {scenarios.length > 1 && (
        <label class={styles['choice']}>
          <span>{source.choose}</span>
          <select
            class={controls['select']}
            value={chosen}
            onChange={(change) => {
              setChosen(change.currentTarget.value);
            }}
          >
            {scenarios.map(({ id, name }) => (
              <option key={id} value={id} selected={id === chosen}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isRunning ? (
        <button
          type="button"
          class={`${controls['primary'] ?? ''} ${styles['run'] ?? ''}`}
          onClick={() => {
            runner.stop();
          }}
        >
          <Icon name="stop" />
          {source.stop}
        </button>
      ) : (
        <button
          type="button"
          class={`${controls['primary'] ?? ''} ${styles['run'] ?? ''}`}
          data-run
          onClick={() => {
            void (hasPeerConnection() ? runner.run(chosen) : runner.playRecorded(chosen));
          }}
        >
          <Icon name="play" />
          {runName}
        </button>
      )}
      <p class={styles['status']} data-origin={session.length.value > 0 ? origin : undefined}>
        {session.length.value > 0 && (
          <span class={styles['origin']}>{words.status.origin[origin]}</span>
        )}
        <span>{statusText(status, scope, words)}</span>
        {status.kind === 'running' && status.expectedMs !== undefined && (
          <>
            <RunClock beganAt={status.beganAt} expectedMs={status.expectedMs} words={words} />
            <button
              type="button"
              class={controls['button']}
              onClick={() => void runner.playRecorded(status.scenario)}
            >
              {source.showRecordedInstead}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
