import { machineData, standing } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import { pure } from '../pure.ts';
import { button } from './button.ts';
import type { Interaction } from './button.ts';
import { ANY_CLOSED, drawnEdges } from './items.ts';
import type { ItemId, Standings } from './items.ts';
import type { StateDiagramLabels } from './labels.ts';
import { WIDTH, arrowhead, nameLines, nodeHeight } from './layout.ts';
import type { EdgeLabel } from './layout.ts';
import { layoutOf } from './layouts/index.ts';
import css from './state.module.css';

/** How far the brace stays from the edges of the picture, in user units. */
const BRACE_INSET = 6;
/** Height of the brace's ends, in user units. */
const BRACE_RISE = 8;

interface PictureProps extends Interaction {
  readonly machine: MachineId;
  readonly standings: Standings;
  readonly labels: StateDiagramLabels;
}

function Edges({ machine, standings, labels, ...how }: PictureProps) {
  const { edges } = layoutOf(machine);
  return (
    <>
      {drawnEdges(machine).map((edge) => {
        const { id, from, to } = edge;
        const drawing = edges[id];
        if (drawing === undefined) return null;
        const status = standings.status.get(id) ?? 'quiet';
        const kind = standing(edge);
        return (
          <g
            key={id}
            class={css['edge']}
            data-status={status}
            data-standing={kind}
            {...button(id, labels.edgeName(from, to, status), how)}
          >
            {how.tabStop !== undefined && <path class={css['reach']} d={drawing.d} />}
            <path class={css['line']} d={drawing.d} />
            <path class={css['head']} d={arrowhead(drawing.d)} />
            {kind === 'beyond' && <path class={css['mark']} d={drawing.d} pathLength={1} />}
          </g>
        );
      })}
    </>
  );
}

function Brace({ machine, standings, labels, ...how }: PictureProps) {
  const y = layoutOf(machine).braceY;
  if (y === undefined) return null;
  const status = standings.status.get(ANY_CLOSED) ?? 'quiet';
  const d = bracePath(y);
  return (
    <g
      class={css['edge']}
      data-status={status}
      {...button(ANY_CLOSED, labels.edgeName(undefined, 'closed', status), how)}
    >
      {how.tabStop !== undefined && <path class={css['reach']} d={d} />}
      <path
        class={css['line']}
        d={`M${String(BRACE_INSET)} ${String(y - BRACE_RISE)}v${String(BRACE_RISE)}H${String(WIDTH - BRACE_INSET)}v-${String(BRACE_RISE)}`}
      />
      <path class={css['line']} d={d} />
      <path class={css['head']} d={arrowhead(d)} />
    </g>
  );
}

/** Words beside the edges. Apart from them, so that an edge's accessible name need not repeat an abbreviation. */
function Words({ machine, standings, labels }: PictureProps) {
  const { edges, braceY } = layoutOf(machine);
  const word = (item: ItemId, [x, y, anchor, ...lines]: EdgeLabel) => (
    <text
      key={`${item}${anchor}`}
      class={css['word']}
      text-anchor={anchor}
      data-status={standings.status.get(item)}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + 13 * index}>
          {line}
        </tspan>
      ))}
    </text>
  );
  return (
    <g aria-hidden="true">
      {Object.entries(edges).map(([id, { label }]) => label && word(id, label))}
      {braceY !== undefined && [
        word(ANY_CLOSED, [WIDTH / 2 - 10, braceY + 17, 'end', labels.anyState]),
        word(ANY_CLOSED, [WIDTH / 2 + 10, braceY + 17, 'start', 'close()']),
      ]}
    </g>
  );
}

function Nodes({ machine, standings, labels, ...how }: PictureProps) {
  const { places, loops } = layoutOf(machine);
  return (
    <>
      {machineData(machine).states.map((data) => {
        const { state } = data;
        const [x, y, width] = places[state] ?? [0, 0, 0];
        const height = nodeHeight(state);
        const status = standings.status.get(state) ?? 'quiet';
        const [first, second] = nameLines(state);
        const box = (out: number, name: string | undefined) => (
          <rect
            class={name}
            x={x - width / 2 - out}
            y={y - height / 2 - out}
            width={width + 2 * out}
            height={height + 2 * out}
            rx={Math.max(2, 5 + out)}
          />
        );
        const loop = loops?.[state];
        return (
          <g
            key={state}
            class={css['node']}
            data-status={status}
            data-standing={standing(data)}
            {...button(state, labels.stateName(state, status), how)}
          >
            {loop !== undefined && <path class={css['loop']} d={`${loop}${arrowhead(loop)}`} />}
            {box(3.5, css['ring'])}
            {box(0, css['box'])}
            {status === 'current' && box(-3, css['inner'])}
            <text class={css['name']} text-anchor="middle">
              <tspan x={x} y={second === undefined ? y + 4 : y - 4}>
                {first}
              </tspan>
              {second !== undefined && (
                <tspan x={x} y={y + 12}>
                  {second}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The way from the brace down to `closed`. */
export function bracePath(y: number): string {
  return `M${String(WIDTH / 2)} ${String(y)}L${String(WIDTH / 2)} ${String(y + 26)}`;
}

/** All that stands still: edges, the brace, words, states. Drawn again only when one of its props is another value. */
export const Picture = pure((props: PictureProps) => (
  <>
    <Edges {...props} />
    <Brace {...props} />
    <Words {...props} />
    <Nodes {...props} />
  </>
));
