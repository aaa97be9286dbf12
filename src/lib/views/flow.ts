/** What flowed through channels whose messages are not recorded one by one: the marks `flow` of a trace. */
import type { MarkEvent, TraceEvent } from '../trace/events.ts';
import type { Plain, PlainObject } from '../trace/plain.ts';
import type { Fold } from './fold.ts';
import type { List } from './list.ts';
import { Vector } from './vector.ts';

/** What was told of a flow at one moment, bytes since it began. Source: a mark `flow`. */
export interface FlowPoint {
  /** ms since the trace began. */
  readonly at: number;
  readonly sent: number;
  readonly queued: number;
  readonly received: number;
  /** From `send` to the news of the arrival, ms; `null` where it was not told. */
  readonly latencyMs: number | null;
  /** Bytes per second that arrived since the point before; `null` for the first. Source: count over time delta. */
  readonly rate: number | null;
}

/** One flow. */
export interface Flow {
  /** Its id; the source names it. */
  readonly id: string;
  /** The last state that was told, e.g. `begun`, `going`, `lost`, `done`. */
  readonly state: string;
  /** Bytes that are to flow. */
  readonly size: number;
  /** What was told besides, by the first mark of it or a later one: `name`, `hash`, `code`, `error` … */
  readonly about: PlainObject;
  readonly points: List<FlowPoint>;
}

/** Every flow of a trace, the first one first. */
export interface FlowView {
  readonly flows: readonly Flow[];
}

interface Folded extends Flow {
  readonly points: Vector<FlowPoint>;
}
interface State extends FlowView {
  readonly flows: readonly Folded[];
}

const numberOf = (value: Plain | undefined): number =>
  typeof value === 'number' && value >= 0 ? value : 0;

function pointOf({ at, detail }: MarkEvent, before: FlowPoint | undefined): FlowPoint {
  const received = numberOf(detail['received']);
  const seconds = before === undefined ? 0 : (at - before.at) / 1000;
  return {
    at,
    received,
    sent: numberOf(detail['sent']),
    queued: numberOf(detail['queued']),
    latencyMs: typeof detail['latencyMs'] === 'number' ? detail['latencyMs'] : null,
    rate:
      before === undefined || seconds <= 0
        ? null
        : Math.max(0, received - before.received) / seconds,
  };
}

/** Follows the marks `flow`. */
export const flowFold: Fold<State> = {
  name: 'flow',
  initial: { flows: [] },
  step(view, event: TraceEvent) {
    if (event.type !== 'mark' || event.name !== 'flow') return view;
    const { flow: id, state, size, sent, queued, received, latencyMs, ...more } = event.detail;
    void [sent, queued, received, latencyMs];
    if (typeof id !== 'string' || typeof state !== 'string') return view;
    const old = view.flows.find((flow) => flow.id === id);
    const point = pointOf(event, old?.points.at(-1));
    const next: Folded = {
      id,
      state,
      size: numberOf(size),
      about: { ...old?.about, ...more },
      points: (old?.points ?? Vector.empty<FlowPoint>()).push(point),
    };
    return {
      flows: old ? view.flows.map((flow) => (flow === old ? next : flow)) : [...view.flows, next],
    };
  },
};
