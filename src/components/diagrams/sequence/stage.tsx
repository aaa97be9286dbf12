import type { ComponentChildren } from 'preact';
import type { Point } from './locate.ts';
import type { Arrow, Band, Bar, Marks } from './marks.ts';
import type { Route, Side } from './route.ts';
import css from './sequence.module.css';

const SIDES = ['left', 'right'] as const;
const LIFELINE = { left: '0', right: '100%' } as const satisfies Record<Side, string>;
const OTHER = { left: 'right', right: 'left' } as const satisfies Record<Side, Side>;
const LETTERS = { left: css['a'], right: css['b'] } as const satisfies Record<Side, unknown>;

/** Half of what a call's bar is wide, and how much further out a call stands that began during another, px. */
const BAR_HALF_PX = 4;
const DEPTH_PX = 5;
/** A call that settles at once still has to be seen, px. */
const SHORTEST_BAR_PX = 7;
const BAND_HALF_PX = 12;

/** Draws in px around a lifeline, wherever the width of the picture puts it. */
function AtLifeline({ side, children }: { side: Side; children: ComponentChildren }) {
  return (
    <svg x={LIFELINE[side]} class={css['at']}>
      <g class={LETTERS[side]}>{children}</g>
    </svg>
  );
}

/** A call at work from `y1` to `y2`. */
export function CallBar({ bar, y2, open }: { bar: Bar; y2: number; open: boolean }) {
  const out = bar.side === 'left' ? -1 : 1;
  const x = out * bar.depth * DEPTH_PX;
  const height = Math.max(SHORTEST_BAR_PX, y2 - bar.y1);
  const end = bar.y1 + height;
  return (
    <AtLifeline side={bar.side}>
      <rect
        class={css['bar']}
        data-open={open ? '' : undefined}
        x={x - BAR_HALF_PX}
        y={bar.y1}
        width={2 * BAR_HALF_PX}
        height={height}
        rx="2"
      />
      {bar.failed && (
        <path class={css['cross']} d={`M${String(x - 5)} ${String(end - 5)}l10 10m0-10l-10 10`} />
      )}
    </AtLifeline>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** The way of a message, stop by stop. `end` is the marker at its last stop. */
export function Way({ route, end }: { route: Route; end?: string | undefined }) {
  return (
    <>
      {route.slice(1).map((stop, i) => {
        const before = route[i] ?? stop;
        return (
          <line
            key={i}
            class={before.x === stop.x ? css['waits'] : css['message']}
            x1={percent(before.x)}
            y1={before.y}
            x2={percent(stop.x)}
            y2={stop.y}
            marker-end={i === route.length - 2 ? end : undefined}
          />
        );
      })}
    </>
  );
}

function Ended({ arrow, heads }: { arrow: Arrow; heads: string }) {
  const { from, route, thin } = arrow;
  const end = route.at(-1) ?? { x: 0, y: 0 };
  const isDropped = arrow.fate === 'dropped';
  const head = `url(#${heads}${from})`;
  const middle = route.length > 2 ? route[1] : { x: 0.5, y: ((route[0]?.y ?? 0) + end.y) / 2 };
  return (
    <g class={LETTERS[from]} data-thin={thin ? '' : undefined}>
      <Way route={route} end={isDropped ? undefined : head} />
      {isDropped ? (
        <svg x={percent(end.x)} y={end.y} class={css['at']}>
          <circle class={css['drop']} r="7" />
          <path class={css['cross']} d="M-3-3l6 6m0-6l-6 6" />
        </svg>
      ) : (
        <circle class={css['hop']} cx={percent(middle?.x ?? 0.5)} cy={middle?.y} r={thin ? 2 : 3} />
      )}
      {arrow.again.map((y) => (
        <line
          key={y}
          class={css['again']}
          x1="50%"
          y1={middle?.y}
          x2={LIFELINE[OTHER[from]]}
          y2={y}
          marker-end={head}
        />
      ))}
    </g>
  );
}

function Joined({ band, gradient }: { band: Band; gradient: string }) {
  const top = band.y - BAND_HALF_PX;
  return (
    <g class={css['band']}>
      <rect class={css['gap']} x="40%" width="20%" y={top - 3} height={2 * BAND_HALF_PX + 6} />
      <rect
        class={css['joined']}
        width="100%"
        y={top}
        height={2 * BAND_HALF_PX}
        rx={BAND_HALF_PX}
        fill={`url(#${gradient})`}
      />
    </g>
  );
}

/** Half of what a silence takes out of the lifelines and the channel, px. */
const SILENCE_HALF_PX = 9;

function Silence({ y }: { y: number }) {
  const box = { class: css['gap'], y: y - SILENCE_HALF_PX, height: 2 * SILENCE_HALF_PX };
  return (
    <>
      <rect {...box} x="40%" width="20%" />
      {SIDES.map((side) => (
        <AtLifeline key={side} side={side}>
          <rect {...box} x="-3" width="6" />
        </AtLifeline>
      ))}
    </>
  );
}

/** All that has come to its end between and on the lifelines. `id` tells the parts of one picture from another's. */
export function Stage({ marks, id }: { marks: Marks; id: string }) {
  const heads = `${id}head-`;
  return (
    <>
      {marks.silences.map((y) => (
        <Silence key={y} y={y} />
      ))}
      {marks.dots.map(({ key, side, kind, y }) => (
        <AtLifeline key={key} side={side}>
          <circle class={css[`${kind}Dot`]} cy={y} r={kind === 'event' ? 2.5 : 4} />
        </AtLifeline>
      ))}
      {marks.births.map(({ key, side, y }) => (
        <AtLifeline key={key} side={side}>
          <circle class={css['birth']} cy={y} r="6" />
        </AtLifeline>
      ))}
      {marks.bars.map(
        (bar) =>
          bar.y2 !== undefined && <CallBar key={bar.key} bar={bar} y2={bar.y2} open={false} />,
      )}
      {marks.arrows.map(
        (arrow) =>
          arrow.fate !== 'underway' && <Ended key={arrow.key} arrow={arrow} heads={heads} />,
      )}
      {marks.bands.map((band) => (
        <Joined key={band.key} band={band} gradient={`${id}joined`} />
      ))}
    </>
  );
}

/** Arrow heads and the joint band's colours; `id` keeps two pictures on one page apart. */
export function Defs({ id }: { id: string }) {
  return (
    <defs>
      {SIDES.map((side) => (
        <marker
          key={side}
          id={`${id}head-${side}`}
          class={LETTERS[side]}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class={css['head']} d="M0 0L10 5 0 10z" />
        </marker>
      ))}
      <linearGradient id={`${id}joined`}>
        <stop class={css['fromA']} offset="0.35" />
        <stop class={css['toB']} offset="0.65" />
      </linearGradient>
    </defs>
  );
}

/** What stands from top to bottom: the two lifelines, and the signaling channel between them. */
export function Lifelines() {
  return (
    <>
      <rect class={css['rail']} x="43%" width="14%" height="100%" />
      {SIDES.map((side) => (
        <line
          key={side}
          class={`${css['lifeline'] ?? ''} ${LETTERS[side] ?? ''}`}
          x1={LIFELINE[side]}
          x2={LIFELINE[side]}
          y1="0"
          y2="100%"
        />
      ))}
    </>
  );
}

/** How far a connector between two points of one lifeline bulges into the picture, px. */
const BULGE_PX = 26;

/** From what led to the selected event, to it. */
export function Connector({ start, end }: { start: Point; end: Point }) {
  if (start.side !== end.side) {
    return (
      <g class={css['why']}>
        <line x1={LIFELINE[start.side]} y1={start.y} x2={LIFELINE[end.side]} y2={end.y} />
        <circle cx={LIFELINE[start.side]} cy={start.y} r="4" />
        <circle cx={LIFELINE[end.side]} cy={end.y} r="4" />
      </g>
    );
  }
  const bulge = start.side === 'left' ? BULGE_PX : -BULGE_PX;
  const [y1, y2] = [String(start.y), String(end.y)];
  return (
    <svg x={LIFELINE[start.side]} class={css['at']}>
      <g class={css['why']}>
        <path d={`M0 ${y1}C${String(bulge)} ${y1} ${String(bulge)} ${y2} 0 ${y2}`} />
        <circle cy={start.y} r="4" />
        <circle cy={end.y} r="4" />
      </g>
    </svg>
  );
}
