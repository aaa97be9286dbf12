/** Folds what a comparison tells into what is drawn. Pure. */
import type { RecoveryLane, RecoverySegment, RecoveryView } from '../../diagrams/recovery-view.ts';
import type { RecoveryEvent } from '../../../lib/sources/errors/recovery/events.ts';
import { STRATEGY_IDS, type StrategyId } from '../../../lib/sources/errors/recovery/strategies.ts';

/** The axis is at least so long, ms: Chromium notices after 6 s and gives up after 16 s. */
const SHORTEST_MS = 10_000;

/** Where an event of a lane lies; 0 is the loss. */
function foldLane(id: StrategyId, events: readonly RecoveryEvent[], until: number): RecoveryLane {
  const mine = events.filter((event) => 'of' in event && event.of === id);
  const changes = mine.flatMap((event) =>
    event.what === 'state' ? [{ state: event.state, from: event.at }] : [],
  );
  const starts = [{ state: 'connected' as RTCPeerConnectionState, from: 0 }, ...changes];
  const segments = starts.map(({ state, from }, index): RecoverySegment => ({
    state,
    from,
    to: starts[index + 1]?.from ?? until,
  }));
  const act = mine.find((event) => event.what === 'act');
  const recovered = mine.find((event) => event.what === 'recovered');
  return {
    id,
    segments: segments.filter(({ from, to }) => to > from),
    ...(act && { act: { at: act.at, what: act.act } }),
    ...(recovered && { recoveredAt: recovered.at, sameConnection: recovered.connection }),
    isKept: mine.some(({ what }) => what === 'kept'),
  };
}

/** What `events` show. `nowMs`: on their clock; the axis goes on until then while nobody has stopped watching. */
export function foldRecovery(events: readonly RecoveryEvent[], nowMs = 0): RecoveryView {
  const gone = events.find((event) => event.what === 'gone');
  if (gone === undefined)
    return { isLost: false, isSilent: false, untilMs: SHORTEST_MS, isOver: false, lanes: [] };
  const since = events
    .filter(({ at }) => at >= gone.at)
    .map((event) => ({ ...event, at: event.at - gone.at }));
  const isOver = since.at(-1)?.what === 'end';
  const last = since.at(-1)?.at ?? 0;
  const until = isOver ? last : Math.max(last, nowMs - gone.at);
  const backAt = since.find(({ what }) => what === 'back')?.at;
  return {
    isLost: true,
    isSilent: gone.silent,
    ...(backAt !== undefined && { backAt }),
    untilMs: Math.max(SHORTEST_MS, until),
    isOver,
    lanes: STRATEGY_IDS.map((id) => foldLane(id, since, until)),
  };
}
