import css from './state.module.css';

/**
 * What moves along an edge while it is being taken: a line that grows and a dot at its end. Both are dashes on a path
 * whose length is told to be 1, so nothing has to be measured and the same `fraction` always draws the same.
 */
export function Traveller({ d, fraction }: { d: string; fraction: number }) {
  const way = 1 - (1 - fraction) ** 2;
  return (
    <g aria-hidden="true">
      <path class={css['trail']} d={d} pathLength={1} stroke-dasharray={`${way.toFixed(3)} 2`} />
      <path
        class={css['dot']}
        d={d}
        pathLength={1}
        stroke-dasharray="0 2"
        stroke-dashoffset={(-way).toFixed(3)}
      />
    </g>
  );
}
