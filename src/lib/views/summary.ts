import type { MessageEvent, PeerId, TraceEvent } from '../trace/events.ts';
import type { Fold } from './fold.ts';
import type { Span, SpanId, StateChangeCount, SummaryView } from './models.ts';
import { SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

type Test = (event: TraceEvent) => boolean;

interface SpanRule {
  readonly id: SpanId;
  readonly begins: Test;
  readonly ends: Test;
}

const isConstruct: Test = (event) => event.type === 'construct';

/** Whether `event` brought `machine` to one of `states`. */
const reached =
  (machine: string, ...states: readonly string[]): Test =>
  (event) =>
    event.type === 'state' && event.machine === machine && states.includes(event.to);

const leftStable: Test = (event) =>
  event.type === 'state' && event.machine === 'signaling' && event.from === 'stable';

const channelOpen: Test = (event) =>
  reached('data-channel', 'open')(event) ||
  (event.type === 'appear' && event.kind === 'data-channel' && event.state === 'open');

const SPANS: readonly SpanRule[] = [
  {
    id: 'ice-checking-to-connected',
    begins: reached('ice-connection', 'checking'),
    ends: reached('ice-connection', 'connected', 'completed'),
  },
  {
    id: 'dtls-connecting-to-connected',
    begins: reached('dtls', 'connecting'),
    ends: reached('dtls', 'connected'),
  },
  {
    id: 'gathering-to-complete',
    begins: reached('ice-gathering', 'gathering'),
    ends: reached('ice-gathering', 'complete'),
  },
  { id: 'negotiation', begins: leftStable, ends: reached('signaling', 'stable') },
  { id: 'construct-to-connected', begins: isConstruct, ends: reached('connection', 'connected') },
  { id: 'construct-to-channel-open', begins: isConstruct, ends: channelOpen },
];

/** Where a span of a peer began; `done` when its end was found, too. */
type Progress = { readonly seq: number; readonly at: number } | 'done';

/** The view, and what the next step needs to know. */
export interface SummaryState extends SummaryView {
  readonly byMachine: Vector<StateChangeCount>;
  readonly spans: Vector<Span>;
  /** Where in `byMachine` a machine of a peer is. */
  readonly places: SortedMap<number>;
  /** By span and peer. */
  readonly progress: SortedMap<Progress>;
}

const counted = (
  messages: SummaryView['messages'],
  { phase }: MessageEvent,
): SummaryView['messages'] => ({ ...messages, [phase]: messages[phase] + 1 });

function countChange(
  view: SummaryState,
  event: Extract<TraceEvent, { type: 'state' }>,
): SummaryState {
  const { peer, machine } = event;
  const key = `${machine} ${peer}`;
  const place = view.places.get(key);
  const count = place === undefined ? undefined : view.byMachine.at(place);
  const stateChanges = view.stateChanges + 1;
  if (place === undefined || count === undefined) {
    return {
      ...view,
      stateChanges,
      byMachine: view.byMachine.push({ peer, machine, count: 1 }),
      places: view.places.set(key, view.byMachine.length),
    };
  }
  const byMachine = view.byMachine.set(place, { ...count, count: count.count + 1 });
  return { ...view, stateChanges, byMachine };
}

function measure(before: SummaryState, event: TraceEvent, peer: PeerId): SummaryState {
  let view = before;
  for (const { id, begins, ends } of SPANS) {
    const key = `${id} ${peer}`;
    const progress = view.progress.get(key);
    if (progress === 'done') continue;
    if (progress === undefined) {
      if (!begins(event)) continue;
      const { seq, at } = event;
      view = { ...view, progress: view.progress.set(key, { seq, at }) };
    } else if (ends(event)) {
      const span = {
        id,
        peer,
        durationMs: event.at - progress.at,
        fromSeq: progress.seq,
        toSeq: event.seq,
      };
      const done = view.progress.set(key, 'done');
      view = { ...view, spans: view.spans.push(span), progress: done };
    }
  }
  return view;
}

function step(view: SummaryState, event: TraceEvent): SummaryState {
  switch (event.type) {
    case 'construct':
      return measure({ ...view, connections: view.connections + 1 }, event, event.peer);
    case 'appear':
      return measure(view, event, event.peer);
    case 'state':
      return measure(countChange(view, event), event, event.peer);
    case 'call':
      return { ...view, calls: view.calls + 1, pending: view.pending + 1 };
    case 'settle': {
      const failed = 'error' in event.outcome ? 1 : 0;
      return {
        ...view,
        pending: Math.max(0, view.pending - 1),
        failedCalls: view.failedCalls + failed,
      };
    }
    case 'message':
      return { ...view, messages: counted(view.messages, event) };
    case 'event': {
      const isError = event.name === 'error' || event.name === 'icecandidateerror';
      return isError ? { ...view, errorEvents: view.errorEvents + 1 } : view;
    }
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return view;
  }
}

/** Figures of a prefix: counts, and the time between named moments. */
export const summaryFold: Fold<SummaryState> = {
  name: 'summary',
  initial: {
    connections: 0,
    calls: 0,
    pending: 0,
    failedCalls: 0,
    messages: { sent: 0, delivered: 0, dropped: 0 },
    errorEvents: 0,
    stateChanges: 0,
    byMachine: Vector.empty(),
    spans: Vector.empty(),
    places: SortedMap.empty(),
    progress: SortedMap.empty(),
  },
  step,
};
