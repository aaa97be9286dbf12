import type {
  CallEvent,
  FiredEvent,
  MessageEvent,
  PairEnd,
  PeerId,
  SettleEvent,
  TraceEvent,
} from '../trace/events.ts';
import { parseCandidateLine } from '../sdp/candidate-line.ts';
import type { Fold } from './fold.ts';
import { NOTHING_JOINT, noteJoint } from './joint.ts';
import type { Joint } from './joint.ts';
import type { SequenceRow, SequenceView } from './models.ts';
import { introduce, NO_OBJECTS } from './objects.ts';
import type { Objects } from './objects.ts';
import { meet } from './peers.ts';
import type { PeersMet } from './peers.ts';
import { asRecord, asReference, field, numberField, textField } from './plain-read.ts';
import { SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

/**
 * How many rows a picture looks back for what reaches into its window. What lasts longer is rare, and listed in `long`.
 */
export const LONG_ROWS = 200;

type Row<K extends SequenceRow['kind']> = Extract<SequenceRow, { kind: K }>;

/** The view, and what the next step needs to know. */
export interface SequenceState extends SequenceView, PeersMet {
  readonly peers: Vector<PeerId>;
  readonly rows: Vector<SequenceRow>;
  readonly long: Vector<number>;
  /** By `call …` and `message …`. */
  readonly open: SortedMap<number>;
  /** Rows of all messages: one may arrive more than once. */
  readonly messages: SortedMap<number>;
  readonly objects: Objects;
  readonly joint: Joint;
}

/** Events that a state row of the same moment tells already. */
const TOLD_BY_STATE: ReadonlySet<string> = new Set([
  'open',
  'closing',
  'close',
  'gatheringstatechange',
]);

const add = (view: SequenceState, row: SequenceRow): SequenceState => ({
  ...view,
  rows: view.rows.push(row),
});

/** Marks that tell what was read, as `stats` do: nothing happened then. */
const READINGS: ReadonlySet<string> = new Set(['transceivers', 'captures', 'transports']);

/** Row `index` has an end now. */
function end(view: SequenceState, index: number, key: string, row: SequenceRow): SequenceState {
  const isLong = view.rows.length - index > LONG_ROWS;
  return {
    ...view,
    rows: view.rows.set(index, row),
    open: view.open.delete(key),
    long: isLong ? view.long.push(index) : view.long,
  };
}

function call(view: SequenceState, event: CallEvent): SequenceState {
  const { seq, at, peer, on, method, cause } = event;
  const row: Row<'call'> = {
    kind: 'call',
    seq,
    at,
    peer,
    on,
    call: event.call,
    method,
    sdpType: textField(asRecord(event.args[0]), 'type'),
    settledSeq: undefined,
    settledAt: undefined,
    error: undefined,
    cause,
  };
  const open = view.open.set(`call ${event.call}`, view.rows.length);
  return { ...add(view, row), open };
}

function settle(view: SequenceState, event: SettleEvent): SequenceState {
  const key = `call ${event.call}`;
  const index = view.open.get(key);
  const row = index === undefined ? undefined : view.rows.at(index);
  if (index === undefined || row?.kind !== 'call') return view;
  const error = 'error' in event.outcome ? event.outcome.error : undefined;
  return end(view, index, key, { ...row, settledSeq: event.seq, settledAt: event.at, error });
}

function begun(view: SequenceState, event: MessageEvent): SequenceState {
  const { seq, at, message, from, to, fault, cause } = event;
  const row: Row<'message'> = {
    kind: 'message',
    seq,
    at,
    message,
    carries: event.kind,
    from,
    to,
    arrivedSeq: undefined,
    arrivedAt: undefined,
    duplicates: Vector.empty(),
    dropped: false,
    droppedSeq: undefined,
    droppedAt: undefined,
    fault,
    cause,
  };
  return {
    ...add(view, row),
    open: view.open.set(`message ${message}`, view.rows.length),
    messages: view.messages.set(message, view.rows.length),
  };
}

function message(before: SequenceState, event: MessageEvent): SequenceState {
  const unheardOf = event.phase === 'sent' || before.messages.get(event.message) === undefined;
  const view = unheardOf ? begun(before, event) : before;
  const index = view.messages.get(event.message);
  const row = index === undefined ? undefined : view.rows.at(index);
  if (event.phase === 'sent' || index === undefined || row?.kind !== 'message') return view;
  const { seq, at, fault = row.fault } = event;
  const ended: Row<'message'> =
    event.phase === 'dropped'
      ? { ...row, fault, dropped: true, droppedSeq: seq, droppedAt: at }
      : row.arrivedSeq === undefined
        ? { ...row, fault, arrivedSeq: seq, arrivedAt: at }
        : { ...row, fault, duplicates: Vector.from(row.duplicates).push(seq) };
  return end(view, index, `message ${event.message}`, ended);
}

/** What a fired event was about; see `subject` of the event row. */
function subjectOf(objects: Objects, { name, on, detail }: FiredEvent): string | null | undefined {
  switch (name) {
    case 'icecandidate': {
      if (field(detail, 'candidate') === null) return null;
      const candidate = asRecord(field(detail, 'candidate'));
      const line = textField(candidate, 'candidate');
      if (line === '') return '';
      const told = textField(candidate, 'type') ?? textField(detail, 'candidateType');
      return told ?? (line === undefined ? undefined : parseCandidateLine(line)?.type);
    }
    case 'icecandidateerror':
      return numberField(detail, 'errorCode')?.toString();
    case 'datachannel':
      return textField(detail, 'label');
    case 'track': {
      const track = asReference(field(detail, 'track'));
      return track === undefined ? undefined : objects.byId.get(track)?.label;
    }
    default:
      return objects.byId.get(on)?.label;
  }
}

const typeOf = (end: PairEnd): string => end.candidateType ?? '?';

function step(before: SequenceState, event: TraceEvent): SequenceState {
  const objects = introduce(before.objects, event);
  const known = objects === before.objects ? before : { ...before, objects };
  const view = meet(known, event.peer);
  switch (event.type) {
    case 'construct': {
      const { seq, at, peer, on, cause } = event;
      return add(view, { kind: 'construct', seq, at, peer, on, cause });
    }
    case 'call':
      return call(view, event);
    case 'settle':
      return settle(view, event);
    case 'message':
      return message(joined(meet(meet(view, event.from), event.to), event), event);
    case 'appear':
      return joined(view, event);
    case 'state': {
      const { seq, at, peer, on, machine, from, to, cause } = event;
      return joined(
        add(view, { kind: 'state', seq, at, peer, on, machine, from, to, cause }),
        event,
      );
    }
    case 'event': {
      if (TOLD_BY_STATE.has(event.name)) return view;
      const { seq, at, peer, on, name, cause } = event;
      const subject = subjectOf(view.objects, event);
      return add(view, { kind: 'event', seq, at, peer, on, name, subject, cause });
    }
    case 'selected-pair': {
      const { seq, at, peer, on, cause, pair } = event;
      const subject = pair === null ? null : `${typeOf(pair.local)}/${typeOf(pair.remote)}`;
      const name = 'selectedcandidatepairchange';
      return add(view, { kind: 'event', seq, at, peer, on, name, subject, cause });
    }
    case 'mark': {
      const { seq, at, peer, name, detail } = event;
      return READINGS.has(name) ? view : add(view, { kind: 'mark', seq, at, peer, name, detail });
    }
    case 'stats':
    case 'console':
    case 'thrown':
      return view;
  }
}

/** Follows what both peers share, and adds a row where `event` completed it. */
function joined(view: SequenceState, event: TraceEvent): SequenceState {
  const only = (peer: PeerId): PeerId | undefined =>
    view.peers.length === 2 ? view.peers.slice().find((other) => other !== peer) : undefined;
  const { joint, completed } = noteJoint(view.joint, view.objects, event, only);
  const next = joint === view.joint ? view : { ...view, joint };
  if (completed === undefined || event.peer === null) return next;
  const { seq, at, peer, cause } = event;
  return add(next, { kind: 'joint', seq, at, peer, cause, ...completed });
}

/** Two lifelines and what passes between them. */
export const sequenceFold: Fold<SequenceState> = {
  name: 'sequence',
  initial: {
    peers: Vector.empty(),
    met: SortedMap.empty(),
    rows: Vector.empty(),
    long: Vector.empty(),
    open: SortedMap.empty(),
    messages: SortedMap.empty(),
    objects: NO_OBJECTS,
    joint: NOTHING_JOINT,
  },
  step,
};
