import { wholeReport, type Report } from '../stats/report.ts';
import type { CallEvent, FiredEvent, SettleEvent, TraceEvent } from '../trace/events.ts';
import type { Plain, PlainObject } from '../trace/plain.ts';
import { parseCandidateLine } from '../sdp/candidate-line.ts';
import { candidateLinesIn } from '../sdp/candidate-lines-in.ts';
import { endPairs, NO_PAIRS, selectPair, statsPairs } from './candidate-pairs.ts';
import type { Pairs } from './candidate-pairs.ts';
import type { Fold } from './fold.ts';
import type { CandidatesView, CandidateView, EndOfCandidates, PairView } from './models.ts';
import { connectionOf, introduce, NO_OBJECTS } from './objects.ts';
import type { Objects } from './objects.ts';
import { asRecord, asText, field, numberField, textField } from './plain-read.ts';
import { keyOf, SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

/** The view, and what the next step needs to know. */
export interface CandidatesState extends CandidatesView {
  readonly candidates: Vector<CandidateView>;
  readonly ends: Vector<EndOfCandidates>;
  readonly pairs: Vector<PairView>;
  /** The last local candidate of an identity, by `identityOf`. */
  readonly locals: SortedMap<number>;
  /** What a connection was given, by itself and `identityOf`. */
  readonly given: SortedMap<true>;
  /** Candidates whose addIceCandidate has not settled, by call id. */
  readonly pending: SortedMap<number>;
  readonly told: Pairs;
  /** The last report of each connection. */
  readonly reports: SortedMap<Report>;
  readonly objects: Objects;
}

type Where = Pick<CandidateView, 'seq' | 'at' | 'peer' | 'on' | 'side' | 'source'>;

/** A candidate as its line says, completed by what stood beside the line. */
function candidateOf(where: Where, line: string, beside: PlainObject | undefined): CandidateView {
  const read = parseCandidateLine(line);
  return {
    ...where,
    line,
    candidateType: read?.type ?? textField(beside, 'type') ?? null,
    protocol: read?.protocol ?? textField(beside, 'protocol') ?? null,
    address: read?.address ?? textField(beside, 'address') ?? null,
    port: read?.port ?? numberField(beside, 'port'),
    foundation: read?.foundation ?? null,
    component: read?.component ?? null,
    priority: read?.priority ?? null,
    relatedAddress: read?.relatedAddress ?? null,
    relatedPort: read?.relatedPort ?? null,
    tcpType: read?.tcpType ?? null,
    usernameFragment: textField(beside, 'usernameFragment') ?? read?.usernameFragment ?? null,
    sdpMid: textField(beside, 'sdpMid') ?? null,
    deliveredSeq: undefined,
    deliveredAt: undefined,
    settledSeq: undefined,
    error: undefined,
  };
}

/**
 * What makes a candidate the same one on both sides, and in an event and a description, where its line has other
 * extensions: its generation, component and transport address; the line as it stands where it cannot be read.
 */
function identityOf(candidate: CandidateView): string {
  const { usernameFragment, component, protocol, address, port, candidateType, line } = candidate;
  if (component === null) return line;
  return keyOf(
    usernameFragment ?? '',
    String(component),
    protocol ?? '',
    address ?? '',
    String(port),
    candidateType ?? '',
  );
}

/** The line of a candidate, without `a=`; `undefined` where `value` is none. */
function lineOf(value: Plain | undefined): string | undefined {
  const line = textField(asRecord(value), 'candidate') ?? asText(value);
  return line?.replace(/^a=/, '').trimEnd();
}

type EndWhere = Pick<EndOfCandidates, 'seq' | 'at' | 'peer' | 'on' | 'side' | 'form'>;

function ended(
  view: CandidatesState,
  where: EndWhere,
  beside: PlainObject | undefined,
): CandidatesState {
  const usernameFragment = textField(beside, 'usernameFragment') ?? null;
  const sdpMid = textField(beside, 'sdpMid') ?? null;
  return { ...view, ends: view.ends.push({ ...where, usernameFragment, sdpMid }) };
}

function gathered(view: CandidatesState, event: FiredEvent): CandidatesState {
  const { seq, at, peer, on, detail } = event;
  const value = field(detail, 'candidate');
  const where = { seq, at, peer, on, side: 'local' } as const;
  if (value === null) return ended(view, { ...where, form: 'null' }, undefined);
  const line = lineOf(value);
  const beside = asRecord(value);
  if (line === undefined) return view;
  // Firefox announces the end of a generation with the candidate ''. @see webrtc-pc 4.8.2.1
  if (line === '') return ended(view, { ...where, form: 'empty' }, beside);
  const told = {
    ...detail,
    ...beside,
    type: field(beside, 'type') ?? field(detail, 'candidateType'),
  };
  const candidate = candidateOf({ ...where, source: 'event' }, line, told);
  return {
    ...view,
    candidates: view.candidates.push(candidate),
    locals: view.locals.set(identityOf(candidate), view.candidates.length),
  };
}

/** A peer was given `remote`: where another peer had gathered it, it has arrived. */
function received(view: CandidatesState, remote: CandidateView): CandidatesState {
  const identity = identityOf(remote);
  const { seq, at, peer, on } = remote;
  const given = view.given.set(keyOf(on, identity), true);
  const added = { ...view, given, candidates: view.candidates.push(remote) };
  const index = view.locals.get(identity);
  const local = index === undefined ? undefined : view.candidates.at(index);
  if (index === undefined || local === undefined || local.peer === peer) return added;
  if (local.deliveredSeq !== undefined) return added;
  const arrived = { ...local, deliveredSeq: seq, deliveredAt: at };
  return { ...added, candidates: added.candidates.set(index, arrived) };
}

function given(view: CandidatesState, event: CallEvent): CandidatesState {
  const { seq, at, peer, on, args } = event;
  const where = { seq, at, peer, on, side: 'remote' } as const;
  const value = args[0];
  const line = lineOf(value);
  const beside = asRecord(value);
  if (line === undefined) return ended(view, { ...where, form: 'null' }, beside);
  if (line === '') return ended(view, { ...where, form: 'empty' }, beside);
  const candidate = candidateOf({ ...where, source: 'call' }, line, beside);
  const pending = view.pending.set(event.call, view.candidates.length);
  return { ...received(view, candidate), pending };
}

function described(before: CandidatesState, event: CallEvent): CandidatesState {
  const { seq, at, peer, on, args } = event;
  const sdp = textField(asRecord(args[0]), 'sdp');
  if (sdp === undefined) return before;
  const where = { seq, at, peer, on, side: 'remote', source: 'description' } as const;
  let view = before;
  for (const { line, mid, usernameFragment } of candidateLinesIn(sdp)) {
    const beside = { sdpMid: mid ?? undefined, usernameFragment: usernameFragment ?? undefined };
    const candidate = candidateOf(where, line, beside);
    // Every later description repeats what is known already.
    const isNew = view.given.get(keyOf(on, identityOf(candidate))) === undefined;
    if (isNew) view = received(view, candidate);
  }
  return view;
}

function settled(view: CandidatesState, event: SettleEvent): CandidatesState {
  const index = view.pending.get(event.call);
  const candidate = index === undefined ? undefined : view.candidates.at(index);
  if (index === undefined || candidate === undefined) return view;
  const error = 'error' in event.outcome ? event.outcome.error : undefined;
  return {
    ...view,
    candidates: view.candidates.set(index, { ...candidate, settledSeq: event.seq, error }),
    pending: view.pending.delete(event.call),
  };
}

function step(before: CandidatesState, event: TraceEvent): CandidatesState {
  const objects = introduce(before.objects, event);
  const view = objects === before.objects ? before : { ...before, objects };
  switch (event.type) {
    case 'event':
      return event.name === 'icecandidate' ? gathered(view, event) : view;
    case 'call':
      if (event.method === 'addIceCandidate') return given(view, event);
      return event.method === 'setRemoteDescription' ? described(view, event) : view;
    case 'settle':
      return settled(view, event);
    case 'selected-pair': {
      const pc = connectionOf(view.objects, event.on, event.peer);
      return { ...view, ...selectPair(view, event, pc) };
    }
    case 'stats': {
      const pc = connectionOf(view.objects, event.on, event.peer);
      const report = wholeReport(view.reports.get(event.on), event);
      const reports = view.reports.set(event.on, report);
      return { ...view, reports, ...statsPairs(view, event, report, pc) };
    }
    case 'state': {
      const isEnd = event.machine === 'connection' && event.to === 'closed';
      return isEnd ? { ...view, ...endPairs(view, event.on) } : view;
    }
    case 'mark': {
      const isEnd = event.name === 'peer-gone' && event.peer !== null;
      const pc = isEnd ? view.objects.latestPc.get(event.peer) : undefined;
      return pc === undefined ? view : { ...view, ...endPairs(view, pc) };
    }
    case 'construct':
    case 'appear':
    case 'message':
    case 'console':
    case 'thrown':
      return view;
  }
}

/** The candidate table and the list of candidate pairs. */
export const candidatesFold: Fold<CandidatesState> = {
  name: 'candidates',
  initial: {
    candidates: Vector.empty(),
    ends: Vector.empty(),
    pairs: Vector.empty(),
    locals: SortedMap.empty(),
    given: SortedMap.empty(),
    pending: SortedMap.empty(),
    told: NO_PAIRS,
    reports: SortedMap.empty(),
    objects: NO_OBJECTS,
  },
  step,
};
