import type { AxisBreak, AxisTick } from './axis.ts';
import type { TimelineLabels } from './labels.ts';
import { percent } from './window.ts';
import css from './timeline.module.css';

/** Times above the lanes. */
export function Axis(props: { ticks: readonly AxisTick[]; labels: TimelineLabels }) {
  const { ticks, labels } = props;
  return (
    <svg class={css['axis']} aria-hidden="true">
      {ticks.map(({ ms, stepMs, x, isMinor }) => (
        <g key={ms} data-minor={isMinor ? '' : undefined}>
          <line class={css['tick']} x1={percent(x)} x2={percent(x)} y1="20" y2="28" />
          <text x={percent(x)} y="15" data-edge={x < 0.04 ? 'start' : x > 0.96 ? 'end' : undefined}>
            {labels.tick(ms, stepMs)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Where silences were cut out of the lanes: two torn edges, and between them how long nothing happened. */
export function Breaks(props: {
  breaks: readonly AxisBreak[];
  id: string;
  labels: TimelineLabels;
}) {
  const { breaks, id, labels } = props;
  return (
    <>
      <defs>
        <pattern id={`${id}torn`} width="8" height="12" patternUnits="userSpaceOnUse">
          <path class={css['torn']} d="M2 0l4 6-4 6" />
        </pattern>
      </defs>
      {breaks.map(({ durationMs, from, to }) => (
        <g key={from}>
          <rect class={css['cut']} x={percent(from)} width={percent(to - from)} />
          {[from, to].map((edge) => (
            <svg key={edge} class={css['at']} x={percent(edge)} height="100%">
              <rect class={css['edge']} x="-4" width="8" fill={`url(#${id}torn)`} />
            </svg>
          ))}
          <svg class={css['at']} x={percent((from + to) / 2)} y="50%">
            <text class={css['silence']} transform="rotate(-90)" dy="4">
              {labels.duration(durationMs)}
            </text>
          </svg>
        </g>
      ))}
    </>
  );
}

/** The one layer that moves: the playhead, and a veil over what comes after it. */
export function Playhead({ x }: { x: number }) {
  const isSeen = x >= 0 && x <= 1;
  const from = Math.max(0, Math.min(1, x));
  return (
    <>
      <rect class={css['veil']} x={percent(from)} width={percent(1 - from)} />
      {isSeen && (
        <svg class={css['at']} x={percent(x)} height="100%">
          <line class={css['playhead']} y1="0" y2="100%" />
          <path class={css['handle']} d="M-7 0h14v8l-7 8-7-8z" />
        </svg>
      )}
    </>
  );
}
