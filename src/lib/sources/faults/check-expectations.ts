import type { SettleEvent, TraceEvent } from '../../trace/events.ts';
import type { Prefix } from '../../trace/trace.ts';
import type { CheckedExpectation, Expectation, Met, TimeWindow } from './expectation.ts';
import { stretchOf, type PhaseStretch } from './phase-stretch.ts';
import { usedCodecs, usedPairEnds } from './read-stats.ts';
import { INITIAL_STATE } from '../../trace/states.ts';
import type { FaultPhase } from './types.ts';

interface Found {
  readonly met: Met;
  readonly seq?: number;
}

/**
 * What has become of each of `expects`, as far as `trace` tells of `phase`; in their order. Everything is `not yet` before
 * the phase has begun. What must come is `no` when the phase has ended without it, or its time is over; what must not
 * come is `yes` when the phase has ended without it.
 */
export function checkExpectations(
  trace: Prefix,
  phase: FaultPhase,
  expects: readonly Expectation[],
): readonly CheckedExpectation[] {
  const stretch = stretchOf(trace, phase);
  return expects.map((expectation) => ({
    expectation,
    ...(stretch === undefined ? { met: 'not yet' as const } : check(expectation, stretch)),
  }));
}

function check(expected: Expectation, stretch: PhaseStretch): Found {
  const own = stretch.events.filter(({ peer }) => peer === expected.peer);
  switch (expected.kind) {
    case 'state':
      return comes(own.filter(isState(expected)), stretch, expected.within);
    case 'no-state':
      return staysAway(own.find(isState(expected)), stretch);
    case 'stays':
      return lasts(expected, own, stretch);
    case 'refused': {
      const refusals = settlements(stretch, own, expected.method).filter(
        ({ outcome }) => 'error' in outcome && outcome.error.name === expected.error,
      );
      return comes(refusals.slice((expected.times ?? 1) - 1), stretch);
    }
    case 'accepted':
      return comes(
        settlements(stretch, own, expected.method).filter(({ outcome }) => 'value' in outcome),
        stretch,
      );
    case 'not-called':
      return staysAway(own.find(isCall(expected.method)), stretch);
    case 'pending': {
      const settled = new Set(settlements(stretch, own, expected.method).map(({ call }) => call));
      const calls = own.filter(isCall(expected.method));
      const pending = calls.find((event) => event.type === 'call' && !settled.has(event.call));
      if (pending !== undefined)
        return { met: stretch.ended ? 'yes' : 'not yet', seq: pending.seq };
      return { met: stretch.ended ? 'no' : 'not yet' };
    }
    case 'event':
      return comes(own.filter(isFired(expected.name)), stretch, expected.within);
    case 'no-event':
      return staysAway(own.find(isFired(expected.name)), stretch);
    case 'message':
      return comes(
        own.filter(
          (event) =>
            event.type === 'message' &&
            event.phase === 'delivered' &&
            event.kind === expected.message,
        ),
        stretch,
      );
    case 'pair':
      return comes(
        own.filter((event) => usedPairEnds(event, expected.end).includes(expected.candidateType)),
        stretch,
      );
    case 'codec':
      return comes(
        own.filter((event) => usedCodecs(event).includes(expected.mimeType)),
        stretch,
      );
    case 'mark':
      return comes(own.filter(isMark(expected.mark)), stretch);
    case 'no-mark':
      return staysAway(own.find(isMark(expected.mark)), stretch);
  }
}

/** The first of `events` within `window`; when its time is over, `no`. */
function comes(events: readonly TraceEvent[], stretch: PhaseStretch, window?: TimeWindow): Found {
  if (window === undefined) {
    const [first] = events;
    if (first !== undefined) return { met: 'yes', seq: first.seq };
    return { met: stretch.ended ? 'no' : 'not yet' };
  }
  const from = stretch.beganAt(window.since);
  if (from === undefined) return { met: stretch.ended ? 'no' : 'not yet' };
  const first = events.find(({ at }) => at >= from);
  if (first === undefined) {
    const isOver = stretch.ended || stretch.lastAt > from + window.toMs;
    return { met: isOver ? 'no' : 'not yet' };
  }
  const after = first.at - from;
  const inTime = after >= window.fromMs && after <= window.toMs;
  return { met: inTime ? 'yes' : 'no', seq: first.seq };
}

function staysAway(event: TraceEvent | undefined, { ended }: PhaseStretch): Found {
  if (event !== undefined) return { met: 'no', seq: event.seq };
  return { met: ended ? 'yes' : 'not yet' };
}

/** A state that was taken, in this phase or before, and is not left in this phase. */
function lasts(
  expected: Extract<Expectation, { machine: unknown }>,
  own: readonly TraceEvent[],
  stretch: PhaseStretch,
): Found {
  const left = own.find(
    (event) =>
      event.type === 'state' && event.machine === expected.machine && event.from === expected.state,
  );
  if (left !== undefined) return { met: 'no', seq: left.seq };
  const isIn = isState(expected);
  const begins = (event: TraceEvent): boolean =>
    event.type === 'construct' || (event.type === 'appear' && event.kind === expected.machine);
  const taken = stretch.soFar.findLast(
    (event) =>
      event.peer === expected.peer &&
      (isIn(event) || (INITIAL_STATE[expected.machine] === expected.state && begins(event))),
  );
  if (taken === undefined) return { met: stretch.ended ? 'no' : 'not yet' };
  return { met: stretch.ended ? 'yes' : 'not yet', seq: taken.seq };
}

const isState =
  ({ machine, state }: Extract<Expectation, { machine: unknown }>) =>
  (event: TraceEvent): boolean =>
    event.type === 'state' && event.machine === machine && event.to === state;

const isCall =
  (method: string) =>
  (event: TraceEvent): boolean =>
    event.type === 'call' && event.method === method;

const isFired =
  (name: string) =>
  (event: TraceEvent): boolean =>
    event.type === 'event' && event.name === name;

const isMark =
  (name: string) =>
  (event: TraceEvent): boolean =>
    event.type === 'mark' && event.name === name;

/** How the calls of `method` that were made in this phase settled. */
function settlements(
  { events }: PhaseStretch,
  own: readonly TraceEvent[],
  method: string,
): readonly SettleEvent[] {
  const calls = new Set(
    own.flatMap((event) => (event.type === 'call' && event.method === method ? [event.call] : [])),
  );
  return events.filter(
    (event): event is SettleEvent => event.type === 'settle' && calls.has(event.call),
  );
}
