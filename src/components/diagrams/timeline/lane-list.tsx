import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PeerId } from '../../../lib/trace/events.ts';
import type { TimelineLane, TimelineView } from '../../../lib/views/models.ts';
import { Lane, MarkLane } from './lane.tsx';
import type { TimelineLabels } from './labels.ts';
import { marksOf, peersOf, stayBars } from './lanes.ts';
import type { LaneGroup, StayBar } from './lanes.ts';
import type { TimeScale } from './scale.ts';
import type { AxisWindow } from './window.ts';
import css from './timeline.module.css';

/** States that the text form of a lane names; of a longer one, the last. */
const TOLD = 12;

interface Shared {
  readonly model: TimelineView;
  readonly groups: readonly LaneGroup[];
  readonly scale: TimeScale;
  readonly window: AxisWindow;
  readonly selected: number | null;
  /** The peer that has A's colours. */
  readonly left: PeerId;
  readonly id: string;
  readonly labels: TimelineLabels;
}

/** All lanes of the picture; calls and messages first, as they are what moves the machines. */
export function Lanes({ model, groups, scale, window, selected, left, id, labels }: Shared) {
  const sideOf = (peer: PeerId): 'a' | 'b' => (peer === left ? 'a' : 'b');
  const bars = useMemo(() => {
    const all = new Map<TimelineLane, readonly StayBar[]>();
    for (const { lanes } of groups)
      for (const lane of lanes) all.set(lane, stayBars(lane, scale, window, model.end));
    return all;
  }, [model, groups, scale, window]);
  const marks = useMemo(() => marksOf(model, scale, window), [model, scale, window]);
  const peers = peersOf(groups);
  const exchange = `${labels.calls}, ${labels.messages}`;
  return (
    <>
      <span class={css['name']}>
        {labels.calls} <i class={css['sample']} data-kind="call" />
        {labels.messages} <i class={css['sample']} data-kind="message" />
      </span>
      {peers.map((peer) => (
        <MarkLane
          key={peer}
          peer={peer}
          side={sideOf(peer)}
          marks={marks.filter((mark) => mark.peer === peer)}
          text={labels.path(exchange, peer, [])}
          count={labels.count}
        />
      ))}
      {groups.map(({ machine, ordinal, of, lanes }) => {
        const name = labels.lane(machine, ordinal, of);
        return (
          <Fragment key={name}>
            <span class={css['name']}>{name}</span>
            {lanes.map((lane) => {
              const own = bars.get(lane) ?? [];
              const states = lane.stays.slice(-TOLD).map(({ state }) => state);
              return (
                <Lane
                  key={lane.on}
                  peer={lane.peer}
                  side={sideOf(lane.peer)}
                  bars={own}
                  selected={own.find(({ seq }) => seq === selected)?.seq}
                  id={id}
                  text={labels.path(name, lane.peer, states)}
                />
              );
            })}
          </Fragment>
        );
      })}
      <svg class={css['defs']} aria-hidden="true">
        {(['a', 'b'] as const).map((side) => (
          <g key={side} data-side={side} class={css['ofPeer']}>
            <pattern id={`${id}${side}busy`} width="6" height="6" patternUnits="userSpaceOnUse">
              <path class={css['hatch']} d="M-1 7L7-1M-1 1L1-1M5 7L7 5" />
            </pattern>
            <pattern id={`${id}${side}bad`} width="6" height="6" patternUnits="userSpaceOnUse">
              <path class={css['crosses']} d="M0 0L6 6M6 0L0 6" />
            </pattern>
          </g>
        ))}
      </svg>
    </>
  );
}
