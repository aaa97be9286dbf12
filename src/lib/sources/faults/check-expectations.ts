import type { SettleEvent, TraceEvent } from '../../trace/events.ts';
import { INITIAL_STATE } from '../../trace/states.ts';
import type { Prefix } from '../../trace/trace.ts';
import type { CheckedExpectation, Expectation, Met, StateExpectation } from './expectation.ts';
import { stretchOf, type PhaseStretch } from './phase-stretch.ts';
import { usedCodecs, usedPairEnds } from './read-stats.ts';
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
  const begin = stretch.beganAt(expected.since);
  if (begin === undefined) return { met: stretch.ended ? 'no' : 'not yet' };
  const own = stretch.events.filter(({ peer, seq }) => peer === expected.peer && seq > begin.seq);
  const shown = own.filter(whatShows(expected, own, stretch));
  switch (expected.kind) {
    case 'state':
    case 'event':
    case 'message':
    case 'accepted':
    case 'pair':
    case 'codec':
    case 'mark':
      return comes(shown[0], expected, begin, stretch);
    case 'refused':
      return comes(shown[(expected.times ?? 1) - 1], expected, begin, stretch);
    case 'no-state':
    case 'no-event':
    case 'no-codec':
    case 'no-mark':
    case 'not-called':
      return staysAway(shown[0], stretch);
    case 'stays':
      if (shown[0] !== undefined) return staysAway(shown[0], stretch);
      return lasts(taken(expected, stretch), stretch);
    case 'pending':
      return lasts(shown[0], stretch);
  }
}

/** What shows that what is expected, or what must not be, has happened. */
function whatShows(
  expected: Expectation,
  own: readonly TraceEvent[],
  stretch: PhaseStretch,
): (event: TraceEvent) => boolean {
  switch (expected.kind) {
    case 'state':
    case 'no-state':
      return isState(expected);
    case 'stays':
      return (event) =>
        event.type === 'state' &&
        event.machine === expected.machine &&
        event.from === expected.state;
    case 'event':
    case 'no-event':
      return (event) => event.type === 'event' && event.name === expected.name;
    case 'message':
      return (event) =>
        event.type === 'message' && event.phase === 'delivered' && event.kind === expected.message;
    case 'accepted': {
      const settled = settlements(own, expected.method, stretch);
      return (event) => settled.some((one) => one === event && 'value' in one.outcome);
    }
    case 'refused': {
      const refused = settlements(own, expected.method, stretch).filter(
        ({ outcome }) => 'error' in outcome && outcome.error.name === expected.error,
      );
      return (event) => refused.some((one) => one === event);
    }
    case 'not-called':
      return isCall(expected.method);
    case 'pending': {
      const settled = new Set(settlements(own, expected.method, stretch).map(({ call }) => call));
      const isMeant = isCall(expected.method);
      return (event) => event.type === 'call' && isMeant(event) && !settled.has(event.call);
    }
    case 'pair':
      return (event) => usedPairEnds(event, expected.end).includes(expected.candidateType);
    case 'codec':
    case 'no-codec':
      return (event) => usedCodecs(event).includes(expected.mimeType);
    case 'mark':
    case 'no-mark':
      return (event) => event.type === 'mark' && event.name === expected.mark;
  }
}

function comes(
  event: TraceEvent | undefined,
  expected: Expectation,
  begin: TraceEvent,
  { ended, lastAt }: PhaseStretch,
): Found {
  const window = 'within' in expected ? expected.within : undefined;
  const passedMs = (event?.at ?? lastAt) - begin.at;
  const isLate = window !== undefined && passedMs > window.toMs;
  if (event === undefined) return { met: ended || isLate ? 'no' : 'not yet' };
  const isEarly = window !== undefined && passedMs < window.fromMs;
  return { met: isEarly || isLate ? 'no' : 'yes', seq: event.seq };
}

function staysAway(event: TraceEvent | undefined, { ended }: PhaseStretch): Found {
  if (event !== undefined) return { met: 'no', seq: event.seq };
  return { met: ended ? 'yes' : 'not yet' };
}

/** What `event` began has to last until the end. */
function lasts(event: TraceEvent | undefined, { ended }: PhaseStretch): Found {
  if (!ended) return { met: 'not yet', ...(event && { seq: event.seq }) };
  return event === undefined ? { met: 'no' } : { met: 'yes', seq: event.seq };
}

/** Where a machine took the state in which it has to stay, in this phase or before. */
function taken(expected: StateExpectation, { soFar }: PhaseStretch): TraceEvent | undefined {
  const isInitial = INITIAL_STATE[expected.machine] === expected.state;
  const isIn = isState(expected);
  return soFar.findLast(
    (event) =>
      event.peer === expected.peer &&
      (isIn(event) ||
        (event.type === 'construct' && isInitial) ||
        (event.type === 'appear' &&
          event.kind === expected.machine &&
          event.state === expected.state)),
  );
}

const isState =
  ({ machine, state }: StateExpectation) =>
  (event: TraceEvent): boolean =>
    event.type === 'state' && event.machine === machine && event.to === state;

const isCall =
  (method: string) =>
  (event: TraceEvent): boolean =>
    event.type === 'call' && event.method === method;

/** How the calls of `method` among `own` settled. */
function settlements(
  own: readonly TraceEvent[],
  method: string,
  { events }: PhaseStretch,
): readonly SettleEvent[] {
  const calls = new Set(
    own.filter(isCall(method)).map((event) => (event.type === 'call' ? event.call : '')),
  );
  return events.filter(
    (event): event is SettleEvent => event.type === 'settle' && calls.has(event.call),
  );
}
