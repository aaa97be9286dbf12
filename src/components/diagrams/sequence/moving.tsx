import type { Arrow, Marks } from './marks.ts';
import { routeAtRest, routeUntil } from './route.ts';
import { CallBar, Way } from './stage.tsx';
import css from './sequence.module.css';

interface Moment {
  /** The playhead on the axis, px. */
  readonly now: number;
  /** Nothing travels: a message rests in the channel until it has arrived. */
  readonly still: boolean;
}

function Underway({ arrow, now, still }: Moment & { arrow: Arrow }) {
  const route = routeUntil(still ? routeAtRest(arrow.route) : arrow.route, now);
  const head = route.at(-1);
  return (
    <g class={arrow.from === 'left' ? css['a'] : css['b']} data-thin={arrow.thin ? '' : undefined}>
      <Way route={route} />
      <circle
        class={css['traveller']}
        cx={`${(100 * (head?.x ?? 0)).toFixed(2)}%`}
        cy={head?.y}
        r={arrow.thin ? 3.5 : 5.5}
      />
    </g>
  );
}

/**
 * The one layer that is drawn every frame: what is on its way, and, between two events, the line of now. At rest the
 * last line is now.
 */
export function Moving(props: Moment & { marks: Marks; isBetween: boolean }) {
  const { marks, now, still, isBetween } = props;
  return (
    <>
      {marks.bars.map(
        (bar) => bar.y2 === undefined && <CallBar key={bar.key} bar={bar} y2={now} open />,
      )}
      {marks.arrows.map(
        (arrow) =>
          arrow.fate === 'underway' && (
            <Underway key={arrow.key} arrow={arrow} now={now} still={still} />
          ),
      )}
      {isBetween && !still && <line class={css['now']} x1="0" x2="100%" y1={now} y2={now} />}
    </>
  );
}
