import type { PeerId } from '../../../lib/trace/events.ts';
import { pure } from '../pure.ts';
import type { MarkAt, StayBar } from './lanes.ts';
import { percent } from './window.ts';
import css from './timeline.module.css';

/** Even the shortest stay is seen, share of the window. */
const LEAST_WIDTH = 0.0025;
const BAR_HEIGHT = 18;

function Bar(props: { bar: StayBar; pattern: string; isSelected: boolean }) {
  const { bar, pattern, isSelected } = props;
  const box = { x: percent(bar.x), width: percent(Math.max(bar.width, LEAST_WIDTH)) };
  return (
    <svg
      {...box}
      y="1"
      height={BAR_HEIGHT}
      class={css['bar']}
      data-seq={bar.seq}
      data-tone={bar.tone}
      data-label={bar.label}
      data-selected={isSelected ? '' : undefined}
    >
      <title>{bar.state}</title>
      <rect class={css['fill']} width="100%" height="100%" />
      {bar.tone !== 'quiet' && bar.tone !== 'good' && (
        <rect width="100%" height="100%" fill={`url(#${pattern}${bar.tone})`} />
      )}
      {bar.label !== 'never' && (
        <text x="5" y="13">
          {bar.state}
        </text>
      )}
    </svg>
  );
}

/** The stays of one machine of one peer. */
export const Lane = pure(
  (props: {
    peer: PeerId;
    side: 'a' | 'b';
    bars: readonly StayBar[];
    /** `seq` of the bar that is selected, if it is one of these. */
    selected: number | undefined;
    id: string;
    /** The lane as a sentence. */
    text: string;
  }) => (
    <div class={css['lane']} data-side={props.side}>
      <b class={css['letter']} aria-hidden="true">
        {props.peer}
      </b>
      <svg class={css['track']} height={BAR_HEIGHT + 2} role="img" aria-label={props.text}>
        {props.bars.map((bar) => (
          <Bar
            key={bar.seq}
            bar={bar}
            pattern={`${props.id}${props.side}`}
            isSelected={bar.seq === props.selected}
          />
        ))}
      </svg>
    </div>
  ),
);

/** Calls and messages of one peer: upright bars and diamonds. */
export const MarkLane = pure(
  (props: {
    peer: PeerId;
    side: 'a' | 'b';
    marks: readonly MarkAt[];
    text: string;
    count: (n: number) => string;
  }) => (
    <div class={css['lane']} data-side={props.side}>
      <b class={css['letter']} aria-hidden="true">
        {props.peer}
      </b>
      <svg class={css['track']} height={BAR_HEIGHT + 2} role="img" aria-label={props.text}>
        {props.marks.map((mark) => (
          <svg key={mark.seq} x={percent(mark.x)} class={css['mark']} data-seq={mark.seq}>
            {mark.count > 1 && <title>{props.count(mark.count)}</title>}
            {mark.type === 'message' ? (
              <path d="M0 4l5 6-5 6-5-6z" />
            ) : (
              <path d={mark.count > 1 ? 'M-2 1h4v18h-4z' : 'M-1.5 3h3v14h-3z'} />
            )}
          </svg>
        ))}
      </svg>
    </div>
  ),
);
