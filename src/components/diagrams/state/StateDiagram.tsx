import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PeerId } from '../../../lib/trace/events.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { MachineView } from '../../../lib/views/models.ts';
import { useReducedMotion } from '../reduced-motion.ts';
import type { DiagramProps } from '../types.ts';
import { button } from './button.ts';
import { ANY_CLOSED, apiName, itemOf, itemsOf, nextStates, standingsOf, WHOLE } from './items.ts';
import type { ItemId } from './items.ts';
import type { StateDiagramLabels } from './labels.ts';
import { WIDTH } from './layout.ts';
import { layoutOf } from './layouts/index.ts';
import { Legend } from './legend.tsx';
import { outlineId } from './outline-id.ts';
import { Picture, bracePath } from './picture.tsx';
import css from './state.module.css';
import { Traveller } from './traveller.tsx';
import { usePicking } from './use-picking.ts';

/** What a state diagram draws; `model` is `undefined` until the peer has such a machine. */
export interface StateDiagramProps extends DiagramProps<
  MachineView | undefined,
  StateDiagramLabels
> {
  readonly machine: MachineId;
  readonly peer: PeerId;
  /**
   * Told of what is to be explained by `Explanation`: the item pointed at, pinned or selected; `undefined` when there
   * is none. Many diagrams side by side share one place for that.
   */
  readonly onShow: (item: ItemId | undefined) => void;
  /** The page holds `Outlines`: until it wakes up, the diagram refers to them. */
  readonly outline?: boolean;
}

/** The path of the edge that was taken last, where the picture has it. */
function lastPath(machine: MachineId, model: MachineView): string | undefined {
  if (model.last === undefined) return undefined;
  const { edges, braceY } = layoutOf(machine);
  const item = itemOf(machine, model.last.from, model.last.to);
  return item === ANY_CLOSED && braceY !== undefined ? bracePath(braceY) : edges[item]?.d;
}

/** One machine of one peer: its true topology, where it is, where it has been, and the edge being taken. */
export function StateDiagram(props: StateDiagramProps) {
  const { machine, peer, model, labels, playhead, selected, onSelect, onShow } = props;
  const { outline = false } = props;
  const items = useMemo(() => itemsOf(machine), [machine]);
  const standings = useMemo(() => standingsOf(machine, model), [machine, model]);
  const isStill = useReducedMotion();
  // A page that has not woken up, or has no script, offers no buttons that do nothing.
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  const { pointed, pinned, tabStop, stage } = usePicking(items, (item) => {
    const seq = item === null ? null : standings.seqs.get(item);
    // An item that was never reached has no event to select; what is selected stays so.
    if (seq !== undefined) onSelect(seq);
  });

  const chosen = items.find((item) => item.includes('>') && standings.seqs.get(item) === selected);
  const shown = pointed ?? pinned ?? chosen;
  const show = useRef(onShow);
  show.current = onShow;
  useEffect(() => {
    show.current(shown);
  }, [shown]);

  const name = apiName(machine);
  const isMoving = !isStill && playhead.fraction > 0 && model?.last?.seq === playhead.position - 1;
  const path = isMoving ? lastPath(machine, model) : undefined;
  const summary = labels.summary(
    peer,
    name,
    model && { state: model.state, visited: model.visited, next: nextStates(machine, model.state) },
  );
  const role = isAwake
    ? ({ role: 'group', 'aria-label': `${peer} ${labels.titles[machine]}` } as const)
    : ({ role: 'img', 'aria-label': summary } as const);

  return (
    <figure
      class={css['figure']}
      data-machine={machine}
      data-peer={peer}
      data-state={model?.state ?? ''}
      {...(isAwake ? stage : {})}
    >
      <figcaption class={css['caption']}>
        <b class={css['peer']}>{peer}</b>
        <code {...button(WHOLE, name, { tabStop: isAwake ? tabStop : undefined, pinned })}>
          {name}
        </code>
        <span class={css['title']}>{labels.titles[machine]}</span>
      </figcaption>
      <svg
        class={css['svg']}
        viewBox={`0 0 ${String(WIDTH)} ${String(layoutOf(machine).height)}`}
        data-moving={path === undefined ? undefined : ''}
        {...role}
      >
        {outline && !isAwake ? (
          <use href={`#${outlineId(machine)}`} />
        ) : (
          <Picture
            machine={machine}
            standings={standings}
            labels={labels}
            tabStop={isAwake ? tabStop : undefined}
            pinned={pinned}
          />
        )}
        {path !== undefined && <Traveller d={path} fraction={playhead.fraction} />}
      </svg>
      <Legend machine={machine} labels={labels} />
      {isAwake && <p class="visually-hidden">{summary}</p>}
    </figure>
  );
}
