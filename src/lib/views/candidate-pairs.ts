import type {
  ObjectId,
  PairEnd,
  SelectedPairEvent,
  StatsEvent,
  TraceEvent,
} from '../trace/events.ts';
import type { Report } from '../stats/report.ts';
import type { PlainObject } from '../trace/plain.ts';
import { isHidden } from './hidden-address.ts';
import type { PairView } from './models.ts';
import { field, numberField, textField } from './plain-read.ts';
import { keyOf, SortedMap } from './sorted-map.ts';
import type { Vector } from './vector.ts';

/** Which pairs a prefix has told of. */
export interface Pairs {
  /** Index in `pairs`, by connection and ends. */
  readonly byKey: SortedMap<number>;
  /** The pairs in use, by RTCPeerConnection. */
  readonly selected: SortedMap<readonly Choice[]>;
}

/** That a pair is in use, and who said so: an ICE transport, or statistics (`null`). */
interface Choice {
  readonly by: ObjectId | null;
  readonly index: number;
}

/** No pairs. */
export const NO_PAIRS: Pairs = { byKey: SortedMap.empty(), selected: SortedMap.empty() };

/** The part of the candidates' state that pairs are kept in. */
export interface PairsState {
  readonly pairs: Vector<PairView>;
  readonly told: Pairs;
}

/**
 * An end as both an event and statistics would name it. Addresses hidden by mDNS are left out, and the type, which
 * changes from prflx to host when the candidate itself comes later; ports remain and are enough on one machine.
 */
function endKey({ protocol, address, port }: PairEnd): string {
  const shown = address === null || address.endsWith('.local') || isHidden(address) ? '' : address;
  return `${protocol?.toLowerCase() ?? ''} ${shown} ${String(port ?? '')}`;
}

type Known = Pick<
  PairView,
  'state' | 'nominated' | 'requestsSent' | 'responsesReceived' | 'roundTripMs'
>;

const UNTOLD: Known = {
  state: null,
  nominated: null,
  requestsSent: null,
  responsesReceived: null,
  roundTripMs: null,
};

type Teller = Extract<TraceEvent, { type: 'selected-pair' | 'stats' }>;

/** What is known of an end after `told`: statistics know no line, and hide what an event may show. */
function better(old: PairEnd, told: PairEnd): PairEnd {
  return {
    candidateType: told.candidateType ?? old.candidateType,
    protocol: told.protocol ?? old.protocol,
    address: told.address === null || isHidden(told.address) ? old.address : told.address,
    port: told.port ?? old.port,
    candidate: told.candidate ?? old.candidate,
  };
}

/** Adds the pair or brings it up to date; `index` is its place. */
function tell(
  { pairs, told }: PairsState,
  event: Teller,
  pc: ObjectId | undefined,
  ends: { readonly local: PairEnd; readonly remote: PairEnd },
  known: Known | undefined,
): PairsState & { readonly index: number } {
  const { seq, peer, on } = event;
  const key = keyOf(pc ?? peer, endKey(ends.local), endKey(ends.remote));
  const index = told.byKey.get(key);
  const old = index === undefined ? undefined : pairs.at(index);
  if (index === undefined || old === undefined) {
    const pair = { seq, lastSeq: seq, peer, on, ...ends, ...(known ?? UNTOLD), selected: false };
    const byKey = told.byKey.set(key, pairs.length);
    return { pairs: pairs.push(pair), told: { ...told, byKey }, index: pairs.length };
  }
  const local = better(old.local, ends.local);
  const remote = better(old.remote, ends.remote);
  const pair = { ...old, lastSeq: seq, local, remote, ...known };
  return { pairs: pairs.set(index, pair), told, index };
}

/** Makes `choices` the pairs in use of a connection. */
function choose(state: PairsState, owner: string, choices: readonly Choice[]): PairsState {
  let { pairs } = state;
  const mark = (index: number, selected: boolean): void => {
    const pair = pairs.at(index);
    if (pair !== undefined && pair.selected !== selected) {
      pairs = pairs.set(index, { ...pair, selected });
    }
  };
  for (const { index } of state.told.selected.get(owner) ?? []) mark(index, false);
  for (const { index } of choices) mark(index, true);
  return { pairs, told: { ...state.told, selected: state.told.selected.set(owner, choices) } };
}

/** An ICE transport chose a pair, or has none any more. What statistics said before is older than that. */
export function selectPair(
  before: PairsState,
  event: SelectedPairEvent,
  pc: ObjectId | undefined,
): PairsState {
  const owner = pc ?? event.peer;
  const others = (before.told.selected.get(owner) ?? []).filter(
    ({ by }) => by !== null && by !== event.on,
  );
  if (event.pair === null) return choose(before, owner, others);
  const { index, ...state } = tell(before, event, pc, event.pair, undefined);
  return choose(state, owner, [...others, { by: event.on, index }]);
}

/** A connection is closed, or its peer is gone: none of its pairs is in use any more. */
export function endPairs({ pairs, told }: PairsState, pc: ObjectId): PairsState {
  return choose({ pairs, told }, pc, []);
}

const TYPES = ['host', 'srflx', 'prflx', 'relay'] as const;

function endOf(report: PlainObject | undefined): PairEnd {
  const candidateType = TYPES.find((type) => type === field(report, 'candidateType')) ?? null;
  return {
    candidateType,
    protocol: textField(report, 'protocol') ?? null,
    address: textField(report, 'address') ?? null,
    port: numberField(report, 'port'),
    candidate: null,
  };
}

function knownOf(report: PlainObject): Known {
  const nominated = field(report, 'nominated');
  const roundTripS = numberField(report, 'currentRoundTripTime');
  return {
    state: textField(report, 'state') ?? null,
    nominated: typeof nominated === 'boolean' ? nominated : null,
    requestsSent: numberField(report, 'requestsSent'),
    responsesReceived: numberField(report, 'responsesReceived'),
    roundTripMs: roundTripS === null ? null : roundTripS * 1000,
  };
}

/**
 * Statistics (`whole`: all of a report) tell of all pairs of a connection. In use is what a transport names as `selectedCandidatePairId`; where no
 * transport does, what Firefox marks as `selected`.
 * @see https://w3c.github.io/webrtc-stats/#dom-rtctransportstats-selectedcandidatepairid
 */
export function statsPairs(
  before: PairsState,
  event: StatsEvent,
  whole: Report,
  pc: ObjectId | undefined,
): PairsState {
  const reports = [...whole.values()];
  const named = new Set<string>();
  for (const report of reports) {
    const id = textField(report, 'selectedCandidatePairId');
    if (field(report, 'type') === 'transport' && id !== undefined) named.add(id);
  }
  let state = before;
  let silent = !reports.some((report) => field(report, 'type') === 'transport');
  const inUse = new Set<number>();
  for (const report of reports) {
    if (field(report, 'type') !== 'candidate-pair') continue;
    const local = endOf(whole.get(textField(report, 'localCandidateId') ?? ''));
    const remote = endOf(whole.get(textField(report, 'remoteCandidateId') ?? ''));
    const { index, ...next } = tell(state, event, pc, { local, remote }, knownOf(report));
    state = next;
    const marked = field(report, 'selected');
    if (typeof marked === 'boolean') silent = false;
    const id = textField(report, 'id') ?? '';
    if (named.size > 0 ? named.has(id) : marked === true) inUse.add(index);
  }
  if (silent) return state;
  const owner = pc ?? event.peer;
  const kept = (before.told.selected.get(owner) ?? []).filter(
    ({ by, index }) => by !== null && inUse.delete(index),
  );
  return choose(state, owner, [...kept, ...[...inUse].map((index) => ({ by: null, index }))]);
}
