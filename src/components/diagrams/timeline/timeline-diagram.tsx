import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineView } from '../../../lib/views/models.ts';
import { leftPeer } from '../peer-side.ts';
import type { DiagramProps } from '../types.ts';
import { axisBreaks, axisTicks } from './axis.ts';
import type { TimelineLabels } from './labels.ts';
import { firstShown, groupLanes, peersOf, shownFrom } from './lanes.ts';
import { Lanes } from './lane-list.tsx';
import { Axis, Breaks, Playhead } from './overlay.tsx';
import { timeScale } from './scale.ts';
import { positionAfter, positionAt, useScrubbing } from './scrub.ts';
import { MOST_ZOOM, msIn, percent, placeIn, WHOLE, windowAround } from './window.ts';
import { Zoom } from './zoom.tsx';
import css from './timeline.module.css';

/** Props of the timeline: it needs the true time at the playhead, too, and can move it. */
export interface TimelineProps extends Omit<
  DiagramProps<TimelineView, TimelineLabels>,
  'playhead'
> {
  readonly playhead: DiagramProps<TimelineView, TimelineLabels>['playhead'] & {
    /** ms since the trace began. */
    readonly at: number;
  };
  /** The reader moved the playhead so that this many events are before it. */
  readonly onSeek: (position: number) => void;
}

/**
 * Both peers on one axis of true time: the states that each machine stayed in, calls, messages and the playhead, which can
 * be dragged. Bursts are in proportion; long silences between them are cut out and say how long they were.
 * `model` is the view of the whole trace so far.
 */
export function TimelineDiagram(props: TimelineProps) {
  const { model, labels, playhead, selected, onSelect, onSeek } = props;
  const id = useId();
  const [zoom, setZoom] = useState(1);
  const { times } = model;
  const scale = useMemo(() => timeScale(times), [times]);
  const shown = useRef(WHOLE);
  shown.current = windowAround(scale.at(playhead.at), zoom, shown.current);
  const window = shown.current;

  const machines = useMemo(() => groupLanes(model), [model]);
  const firsts = machines.map((groups) => firstShown(groups, playhead.at)).join();
  const groups = useMemo(() => {
    const from = firsts.split(',').map(Number);
    return machines.flatMap((all, i) => shownFrom(all, from[i] ?? 0));
  }, [machines, firsts]);
  const left = leftPeer(useMemo(() => peersOf(machines.flat()), [machines]));

  const track = useRef<HTMLDivElement>(null);
  const scrubbing = useScrubbing(
    () => track.current?.getBoundingClientRect(),
    (place) => {
      onSeek(positionAt(times, msIn(window, scale, place)));
    },
    onSelect,
  );

  const axis = useMemo(
    () => <Axis ticks={axisTicks(scale, window)} labels={labels} />,
    [scale, window, labels],
  );
  const lanes = useMemo(
    () => <Lanes {...{ model, groups, scale, window, selected, left, id, labels }} />,
    [model, groups, scale, window, selected, left, id, labels],
  );
  const cuts = useMemo(() => {
    const breaks = axisBreaks(scale, window);
    return <Breaks breaks={breaks} id={id} labels={labels} />;
  }, [scale, window, id, labels]);
  const chosenMs = selected === null ? undefined : times.at(selected);
  const chosenX = chosenMs === undefined ? -1 : placeIn(window, scale, chosenMs);

  if (times.length === 0) return <p class={css['empty']}>{labels.empty}</p>;
  return (
    <div class={css['root']} role="group" aria-label={labels.title}>
      <Zoom zoom={zoom} most={MOST_ZOOM} onZoom={setZoom} labels={labels} />
      <div class={css['plot']} {...scrubbing}>
        <div
          ref={track}
          class={css['slider']}
          role="slider"
          tabIndex={0}
          aria-label={labels.slider}
          aria-valuemin={0}
          aria-valuemax={times.length}
          aria-valuenow={playhead.position}
          aria-valuetext={labels.position(playhead.position, times.length, playhead.at)}
          onKeyDown={(event) => {
            const position = positionAfter(event.key, playhead.position, times.length);
            if (position === undefined) return;
            event.preventDefault();
            onSeek(position);
          }}
        >
          {axis}
        </div>
        {lanes}
        <svg class={css['overlay']} aria-hidden="true">
          {cuts}
          {chosenX >= 0 && chosenX <= 1 && (
            <line class={css['chosen']} x1={percent(chosenX)} x2={percent(chosenX)} y2="100%" />
          )}
          <Playhead x={placeIn(window, scale, playhead.at)} />
        </svg>
      </div>
    </div>
  );
}
