/** Recovery strategies on the same loss: recorded, or on real connections of this page. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RecoveryWords } from '../../../content/ui/errors-recovery.types.ts';
import type { RecoveryEvent } from '../../../lib/sources/errors/recovery/events.ts';
import {
  RECORDED_LOSSES,
  RECOVERY_RECORD,
  type RecordedLoss,
} from '../../../lib/sources/errors/recovery/recorded.ts';
import type { StrategyId } from '../../../lib/sources/errors/recovery/strategies.ts';
import type { EngineId } from '../../../lib/sources/pair/types.ts';
import type { RecoveryLane } from '../../diagrams/recovery-view.ts';
import { RecoveryDiagram, type RecoveryLabels } from '../../diagrams/RecoveryDiagram.tsx';
import { Coded } from '../faults/Coded.tsx';
import controls from '../scope/controls.module.css';
import { useLeaving } from '../scope/lifetime.ts';
import { hasPeerConnection } from '../scope/peer-connection.ts';
import type { Comparison } from './compare-here.ts';
import { foldRecovery } from './recovery-model.ts';
import styles from './Recovery.module.css';
import { RecoveryTable } from './RecoveryTable.tsx';

const ENGINES = [
  ['chromium', 'Chromium'],
  ['firefox', 'Firefox'],
] as const;
/** The clock of a run goes on so often, ms. */
const TICK_MS = 250;

type Status =
  'idle' | 'running' | 'over' | 'stopped' | 'failed' | 'not-loaded' | 'no-peer-connection';

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const major = (version: string): string => version.split('.')[0] ?? '';

function labelsOf(words: RecoveryWords): RecoveryLabels {
  const plain = (id: string): string => words.strategies[id as StrategyId].replaceAll('`', '');
  const { drawing } = words;
  return {
    name: plain,
    seconds: drawing.seconds,
    back: drawing.back,
    lane: ({ id, segments, act, recoveredAt }: RecoveryLane) =>
      [
        plain(id),
        ...segments.map(({ state, from }) => `${state} ${seconds(from)} s`),
        ...(act ? [`${drawing.acts[act.what]} ${seconds(act.at)} s`] : []),
        recoveredAt === undefined ? drawing.unanswered : drawing.answered(seconds(recoveredAt)),
      ].join(', '),
  };
}

interface Props {
  readonly words: RecoveryWords;
}

export function Recovery({ words }: Props) {
  const id = useId();
  const [loss, setLoss] = useState<RecordedLoss>('returns');
  const [engine, setEngine] = useState<EngineId>('chromium');
  const [events, setEvents] = useState<readonly RecoveryEvent[]>();
  const [now, setNow] = useState(0);
  const [status, setStatus] = useState<Status>('idle');
  const comparison = useRef<Comparison>();
  useLeaving(() => comparison.current?.stop());

  useEffect(() => {
    if (status !== 'running') return;
    const timer = setInterval(() => {
      setNow(comparison.current?.now() ?? 0);
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [status]);

  async function run(): Promise<void> {
    if (!hasPeerConnection()) {
      setStatus('no-peer-connection');
      return;
    }
    setLoss('returns');
    setEvents([]);
    setStatus('running');
    try {
      const { compareHere } = await import('./compare-here.ts');
      comparison.current = compareHere((event) => {
        setEvents((before = []) => [...before, event]);
      });
      const { status: end } = await comparison.current.done;
      setStatus(end === 'done' ? 'over' : end === 'cancelled' ? 'stopped' : 'failed');
      if (end !== 'done' && end !== 'cancelled') setEvents(undefined);
    } catch {
      setEvents(undefined);
      setStatus('not-loaded');
    }
  }

  const isLive = events !== undefined && loss === 'returns';
  const view = foldRecovery(isLive ? events : RECOVERY_RECORD.runs[loss][engine], now);
  const version = major(RECOVERY_RECORD.versions[engine]);
  const name = ENGINES.find(([one]) => one === engine)?.[1] ?? '';
  const passed = Math.floor(view.untilMs / 1000);
  const running =
    view.lanes.length === 0
      ? words.status.connecting
      : view.backAt === undefined
        ? words.status.gone(
            Math.min(passed, Math.floor((view.lanes[0]?.segments.at(-1)?.to ?? 0) / 1000)),
          )
        : words.status.back(passed);
  const said: Readonly<Record<Status, string>> = {
    idle: '',
    running,
    over: words.status.over,
    stopped: words.status.stopped,
    failed: words.status.failed,
    'not-loaded': words.status.notLoaded,
    'no-peer-connection': words.status.noPeerConnection,
  };

  return (
    <section
      class={styles['recovery']}
      data-recovery={status}
      data-source={isLive ? 'live' : 'recorded'}
      aria-label={words.title}
    >
      <p class={styles['question']}>{words.question}</p>
      <fieldset class={styles['losses']}>
        <legend>{words.loss.label}</legend>
        {RECORDED_LOSSES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-loss`}
              value={one}
              checked={loss === one}
              onChange={() => {
                setLoss(one);
              }}
            />{' '}
            {words.loss.each[one]}
          </label>
        ))}
      </fieldset>
      <p class={styles['note']}>
        <Coded text={words.loss.about[loss]} />
      </p>
      <div class={styles['actions']}>
        {loss === 'returns' && (
          <button
            type="button"
            class={controls['primary']}
            data-compare
            aria-disabled={status === 'running'}
            onClick={() => {
              if (status !== 'running') void run();
            }}
          >
            {events === undefined ? words.run : words.again}
          </button>
        )}
        {status === 'running' && (
          <button
            type="button"
            class={controls['button']}
            data-stop
            onClick={() => comparison.current?.stop()}
          >
            {words.stop}
          </button>
        )}
        {!isLive && (
          <label class={styles['engine']}>
            {words.engine}{' '}
            <select
              class={controls['select']}
              value={engine}
              onChange={(event) => {
                setEngine(event.currentTarget.value === 'firefox' ? 'firefox' : 'chromium');
              }}
            >
              {ENGINES.map(([one, text]) => (
                <option key={one} value={one}>
                  {`${text} ${major(RECOVERY_RECORD.versions[one])}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class={styles['note']} role="status">
        {said[status]}
      </p>
      {view.lanes.length > 0 && (
        <>
          <p class={styles['source']}>
            <b>{isLive ? words.live : words.recorded(`${name} ${version}`)}</b>
          </p>
          {view.isLost && !view.isSilent && (
            <p class={styles['note']}>
              <Coded text={words.notSilent} />
            </p>
          )}
          <RecoveryDiagram model={view} labels={labelsOf(words)} />
          <p class={styles['note']}>
            <Coded text={words.drawing.legend} />
          </p>
          <RecoveryTable view={view} words={words} seconds={seconds} />
        </>
      )}
    </section>
  );
}
