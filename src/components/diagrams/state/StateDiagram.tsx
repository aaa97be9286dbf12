import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PeerId } from '../../../lib/trace/events.ts';
import type { MachineId } from '../../../lib/trace/states.ts';
import type { MachineView } from '../../../lib/views/models.ts';
import { useReducedMotion } from '../reduced-motion.ts';
import type { DiagramProps } from '../types.ts';
import type { Explanation } from './explanation.tsx';
import { Intro } from './intro.tsx';
import { ANY_CLOSED, apiName, itemOf, itemsOf, standingsOf } from './items.ts';
import type { ItemId } from './items.ts';
import type { StateDetails, StateDiagramLabels } from './labels.ts';
import { WIDTH } from './layout.ts';
import { layoutOf } from './layouts/index.ts';
import { Listing } from './listing.tsx';
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
  /** Only the picture, to be looked at: nothing to point at, no words below. */
  readonly compact?: boolean;
  /**
   * Told of what is to be explained: the item pointed at, pinned or selected; `undefined` when there is none. With it,
   * the diagram explains nothing itself and lists nothing: many diagrams side by side share one place for that.
   */
  readonly onShow?: (item: ItemId | undefined) => void;
  /** The page holds `Outlines`: until it wakes up, the diagram refers to them. */
  readonly outline?: boolean;
}

interface Telling {
  readonly Explanation: typeof Explanation;
  readonly details: StateDetails;
}

/** What explains single items, loaded once `wanted`; `undefined` until it has come. */
function useTelling(labels: StateDiagramLabels, wanted: boolean): Telling | undefined {
  const [telling, setTelling] = useState<Telling>();
  useEffect(() => {
    let isCurrent = true;
    if (wanted) {
      void Promise.all([import('./explanation.tsx'), labels.details()]).then(
        ([{ Explanation }, details]) => {
          if (isCurrent) setTelling({ Explanation, details });
        },
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [labels, wanted]);
  return telling;
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
  const { compact = false, outline = false } = props;
  const tells = !compact && onShow === undefined;
  const items = useMemo(() => itemsOf(machine), [machine]);
  const standings = useMemo(() => standingsOf(machine, model), [machine, model]);
  const isStill = useReducedMotion();
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  // A page that has not woken up, or has no script, offers no buttons that do nothing.
  const isActive = isAwake && !compact;
  const { pointed, pinned, tabStop, stage } = usePicking(items, (item) => {
    const seq = item === null ? null : standings.seqs.get(item);
    // An item that was never reached has no event to select; what is selected stays so.
    if (seq !== undefined) onSelect(seq);
  });

  const chosen = items.find((item) => item.includes('>') && standings.seqs.get(item) === selected);
  const shown = pointed ?? pinned ?? chosen;
  const telling = useTelling(labels, tells && shown !== undefined);
  const show = useRef(onShow);
  show.current = onShow;
  useEffect(() => {
    show.current?.(shown);
  }, [shown]);

  const isMoving = !isStill && playhead.fraction > 0 && model?.last?.seq === playhead.position - 1;
  const path = isMoving ? lastPath(machine, model) : undefined;
  const summary = labels.summary(peer, apiName(machine), model?.state, model?.visited ?? []);
  const role = isActive
    ? ({ role: 'group', 'aria-label': `${peer} ${labels.titles[machine]}` } as const)
    : ({ role: 'img', 'aria-label': summary } as const);

  return (
    <figure
      class={css['figure']}
      data-machine={machine}
      data-peer={peer}
      data-state={model?.state ?? ''}
    >
      <figcaption class={css['caption']}>
        <b class={css['peer']}>{peer}</b>
        <code>{apiName(machine)}</code>
        <span class={css['title']}>{labels.titles[machine]}</span>
      </figcaption>
      <div class={css['body']}>
        <div {...(isActive ? stage : {})}>
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
                tabStop={isActive ? tabStop : undefined}
                pinned={pinned}
              />
            )}
            {path !== undefined && playhead.fraction > 0 && !isStill && (
              <Traveller d={path} fraction={playhead.fraction} />
            )}
          </svg>
        </div>
        {tells && (
          <div class={css['told']}>
            {shown === undefined || telling === undefined ? (
              <Intro machine={machine} labels={labels} />
            ) : (
              <telling.Explanation
                machine={machine}
                item={shown}
                details={telling.details}
                labels={labels}
              />
            )}
          </div>
        )}
      </div>
      {isActive && <p class="visually-hidden">{summary}</p>}
      {tells && <Listing machine={machine} standings={standings} labels={labels} />}
    </figure>
  );
}
