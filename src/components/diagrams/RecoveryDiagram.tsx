/** Draws a comparison of recoveries: a lane per strategy, all on one axis of time. */
import type { RecoveryLane, RecoveryView } from './recovery-view.ts';
import styles from './RecoveryDiagram.module.css';

/** What the diagram says. */
export interface RecoveryLabels {
  /** Accessible name of a lane, with all that is drawn in it. */
  readonly lane: (lane: RecoveryLane) => string;
  readonly name: (id: string) => string;
  /** Seconds on the axis, such as `5 s`. */
  readonly seconds: (seconds: number) => string;
  readonly back: string;
}

interface Props {
  readonly model: RecoveryView;
  readonly labels: RecoveryLabels;
}

/** Height of a lane, px. */
const LANE = 24;
/** A name of a state needs this part of the width, percent. */
const ROOM = 11;

const tickStep = (untilMs: number): number => (untilMs > 25_000 ? 10 : 5);

export function RecoveryDiagram({ model, labels }: Props) {
  const { untilMs, backAt, lanes } = model;
  const share = (ms: number): number => (100 * Math.max(0, ms)) / untilMs;
  const at = (ms: number): string => `${share(ms).toFixed(2)}%`;
  const step = tickStep(untilMs);
  const ticks = Array.from(
    { length: Math.floor(untilMs / 1000 / step) + 1 },
    (_, index) => index * step,
  );
  return (
    <div class={styles['recovery']}>
      {lanes.map((lane) => (
        <div key={lane.id} class={styles['lane']}>
          <p>{labels.name(lane.id)}</p>
          <svg width="100%" height={LANE} role="img" aria-label={labels.lane(lane)}>
            {lane.segments.map(({ state, from, to }) => (
              <svg key={from} x={at(from)} width={at(to - from)} height={LANE}>
                <rect class={styles['segment']} data-state={state} width="100%" height={LANE} />
                {share(to - from) > ROOM && (
                  <text class={styles['state']} x={from === 0 ? 6 : 12} y="16">
                    {state}
                  </text>
                )}
              </svg>
            ))}
            {backAt !== undefined && (
              <line class={styles['back']} x1={at(backAt)} x2={at(backAt)} y1="0" y2={LANE} />
            )}
            {lane.act !== undefined && (
              <svg x={at(lane.act.at)} y="0" overflow="visible">
                <path class={styles['act']} d={`M -5 ${LANE} L 0 ${LANE - 9} L 5 ${LANE} Z`} />
              </svg>
            )}
            {lane.recoveredAt !== undefined && (
              <svg x={at(lane.recoveredAt)} y="0" overflow="visible">
                <circle class={styles['answer']} cx="0" cy="7" r="5" />
              </svg>
            )}
          </svg>
        </div>
      ))}
      <svg class={styles['axis']} width="100%" height="34" aria-hidden="true">
        {ticks.map((second) => (
          <text
            key={second}
            x={at(second * 1000)}
            y="14"
            text-anchor={second === 0 ? 'start' : share(second * 1000) > 95 ? 'end' : 'middle'}
          >
            {labels.seconds(second)}
          </text>
        ))}
        {backAt !== undefined && (
          <text
            class={styles['backText']}
            x={at(backAt)}
            y="30"
            text-anchor={share(backAt) > 60 ? 'end' : 'start'}
          >
            {labels.back}
          </text>
        )}
      </svg>
    </div>
  );
}
