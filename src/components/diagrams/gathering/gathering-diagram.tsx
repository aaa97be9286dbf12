/** When each side found its candidates, when it was connected, and how long it went on gathering. */
import type { GatheringLane } from '../../../lib/views/gathering-lanes.ts';
import styles from './gathering.module.css';
import type { GatheringLabels } from './labels.ts';
import { logScale, type LogScale } from './scale.ts';

interface Props {
  readonly model: readonly GatheringLane[];
  readonly labels: GatheringLabels;
}

const percent = (share: number): string => `${share.toFixed(2)}%`;

/** Middle of a lane, px: its svg is that high twice. */
const MIDDLE = 18;
/** What is found in the same millisecond stands side by side, px from the middle. */
const ROWS = [0, 7, -7] as const;

/** Candidates with the row in which each is drawn. */
function placed(candidates: GatheringLane['candidates']) {
  let last = -1;
  let row = 0;
  return candidates.map((candidate) => {
    const ms = Math.round(candidate.ms);
    row = ms === last ? row + 1 : 0;
    last = ms;
    return { ...candidate, y: MIDDLE + (ROWS[row % ROWS.length] ?? 0) };
  });
}

function Lane({
  lane,
  scale,
  labels,
}: {
  readonly lane: GatheringLane;
  readonly scale: LogScale;
  readonly labels: GatheringLabels;
}) {
  const { peer, candidates, errors, completeMs, connectedMs, nowMs } = lane;
  const { duration } = labels;
  const told = labels.lane(peer, {
    candidates: candidates.length,
    errors: errors.length,
    connected: connectedMs === undefined ? undefined : duration(connectedMs),
    complete: completeMs === undefined ? undefined : duration(completeMs),
  });
  const x = (ms: number): string => percent(scale.at(ms));
  return (
    <div class={styles['lane']} data-lane={peer} data-tone={peer === 'A' ? 'a' : 'b'}>
      <b>{peer}</b>
      <svg role="img" aria-label={told} width="100%" height={2 * MIDDLE}>
        {scale.ticks.map((ms) => (
          <line key={ms} class={styles['grid']} x1={x(ms)} x2={x(ms)} y1={0} y2={2 * MIDDLE} />
        ))}
        <line
          class={styles['span']}
          data-going={completeMs === undefined ? '' : undefined}
          x1={x(0)}
          x2={x(completeMs ?? nowMs)}
          y1={MIDDLE}
          y2={MIDDLE}
        />
        {completeMs !== undefined && (
          <line
            class={styles['end']}
            x1={x(completeMs)}
            x2={x(completeMs)}
            y1={MIDDLE - 9}
            y2={MIDDLE + 9}
          />
        )}
        {placed(candidates).map(({ seq, ms, y, isRtcp }) => (
          <circle
            key={seq}
            class={styles['candidate']}
            data-rtcp={isRtcp ? '' : undefined}
            cx={x(ms)}
            cy={y}
            r={3.5}
          />
        ))}
        {errors.map(({ seq, ms }) => (
          <text key={seq} class={styles['error']} x={x(ms)} y={2 * MIDDLE - 2}>
            ×
          </text>
        ))}
        {connectedMs !== undefined && (
          <text class={styles['connected']} x={x(connectedMs)} y={11}>
            ▼
          </text>
        )}
      </svg>
    </div>
  );
}

/** The lanes of all sides on one logarithmic axis, with a legend. */
export function GatheringDiagram({ model, labels }: Props) {
  const longest = Math.max(0, ...model.map(({ completeMs, nowMs }) => completeMs ?? nowMs));
  const scale = logScale(longest);
  return (
    <figure class={styles['gathering']} data-gathering>
      <figcaption>{labels.title}</figcaption>
      {model.map((lane) => (
        <Lane key={lane.peer} lane={lane} scale={scale} labels={labels} />
      ))}
      <div class={styles['axis']} aria-hidden="true">
        <svg width="100%" height={16}>
          {scale.ticks.map((ms) => (
            <text
              key={ms}
              x={percent(scale.at(ms))}
              y={12}
              text-anchor={scale.at(ms) > 90 ? 'end' : 'middle'}
            >
              {labels.duration(ms).replace('.0', '')}
            </text>
          ))}
        </svg>
      </div>
      <p class={styles['legend']} aria-hidden="true">
        <span>○ {labels.candidate}</span>
        {model.some((lane) => lane.candidates.some(({ isRtcp }) => isRtcp)) && (
          <span>● {labels.rtcp}</span>
        )}
        <span data-mark="connected">▼ {labels.connected}</span>
        <span data-mark="end">| {labels.complete}</span>
        <span data-mark="error">× {labels.error}</span>
      </p>
    </figure>
  );
}
