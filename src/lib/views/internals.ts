/** Each connection as a browser's internals page lists it: what was called and what fired, with its value. */
import type { ObjectId, PeerId, TraceEvent } from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { Fold } from './fold.ts';
import type { List } from './list.ts';
import { asRecord, asText, field, textField } from './plain-read.ts';
import { SortedMap } from './sorted-map.ts';
import { Vector } from './vector.ts';

/** One line of the list. */
export interface InternalsRow {
  readonly seq: number;
  /** ms since the trace began. */
  readonly at: number;
  /** As internals pages name it: `setLocalDescription`, `setLocalDescriptionOnSuccess`, `signalingstatechange` … */
  readonly name: string;
  /** A state, an error, a candidate, the type of a description; empty where the name says it all. */
  readonly value: string;
  /** The description that was set or made; `undefined` elsewhere. Source: the argument, or what the promise gave. */
  readonly sdp: string | undefined;
}

/** One connection. */
export interface InternalsConnection {
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly rows: List<InternalsRow>;
}

/** All connections up to the playhead, in the order of their construction. */
export interface InternalsView {
  readonly connections: List<InternalsConnection>;
}

interface Connection extends InternalsConnection {
  readonly rows: Vector<InternalsRow>;
}

/** The view, and what the next step needs to know. */
export interface InternalsState extends InternalsView {
  readonly connections: Vector<Connection>;
  readonly places: SortedMap<number>;
  /** Method of pending calls. */
  readonly pending: SortedMap<string>;
}

const STATE_EVENTS: ReadonlyMap<string, string> = new Map([
  ['signaling', 'signalingstatechange'],
  ['ice-gathering', 'icegatheringstatechange'],
  ['ice-connection', 'iceconnectionstatechange'],
  ['connection', 'connectionstatechange'],
]);

/** A description's type and text; `undefined` where `value` is none. */
function descriptionIn(value: Plain | undefined): { type: string; sdp: string } | undefined {
  const record = asRecord(value);
  const sdp = textField(record, 'sdp');
  return sdp === undefined ? undefined : { type: textField(record, 'type') ?? '', sdp };
}

function candidateText(value: Plain | undefined): string {
  const record = asRecord(value);
  const line = textField(record, 'candidate');
  if (record === undefined || line === undefined) return '';
  return `sdpMid: ${textField(record, 'sdpMid') ?? '–'}, ${line === '' ? '""' : line}`;
}

/** What the line of `event` says; `undefined`: it has none. */
function lineOf(
  event: TraceEvent,
  method: string | undefined,
): Pick<InternalsRow, 'name' | 'value' | 'sdp'> | undefined {
  switch (event.type) {
    case 'construct':
      return { name: 'RTCPeerConnection', value: shortJson(event.configuration), sdp: undefined };
    case 'call': {
      const [first] = event.args;
      const description = descriptionIn(first);
      const value = description?.type ?? (candidateText(first) || (asText(first) ?? ''));
      return { name: event.method, value, sdp: description?.sdp };
    }
    case 'settle': {
      const { outcome } = event;
      if (method === undefined || outcome.how === 'returned') return undefined;
      if ('value' in outcome) {
        const description = descriptionIn(outcome.value);
        const value = description?.type ?? '';
        return { name: `${method}OnSuccess`, value, sdp: description?.sdp };
      }
      const value = `${outcome.error.name}: ${outcome.error.message}`;
      return { name: `${method}OnFailure`, value, sdp: undefined };
    }
    case 'state': {
      const name = STATE_EVENTS.get(event.machine);
      return name === undefined ? undefined : { name, value: event.to, sdp: undefined };
    }
    case 'event': {
      const value = candidateText(field(event.detail, 'candidate'));
      return { name: event.name, value, sdp: undefined };
    }
    case 'appear':
    case 'message':
    case 'selected-pair':
    case 'stats':
    case 'console':
    case 'thrown':
    case 'mark':
      return undefined;
  }
}

function shortJson(value: Plain): string {
  const record = asRecord(value);
  return record === undefined ? '' : JSON.stringify(record);
}

/** What an internals page lists. Of the objects below a connection it lists nothing. */
export const internalsFold: Fold<InternalsState> = {
  name: 'internals',
  initial: { connections: Vector.empty(), places: SortedMap.empty(), pending: SortedMap.empty() },
  step(before, event) {
    if (!('on' in event)) return before;
    let view = before;
    if (event.type === 'construct') {
      const { peer, on } = event;
      view = {
        ...view,
        places: view.places.set(on, view.connections.length),
        connections: view.connections.push({ peer, on, rows: Vector.empty() }),
      };
    }
    const place = view.places.get(event.on);
    const connection = place === undefined ? undefined : view.connections.at(place);
    if (place === undefined || connection === undefined) return view;
    const method = event.type === 'settle' ? view.pending.get(event.call) : undefined;
    if (event.type === 'call') {
      view = { ...view, pending: view.pending.set(event.call, event.method) };
    } else if (event.type === 'settle') {
      view = { ...view, pending: view.pending.delete(event.call) };
    }
    const line = lineOf(event, method);
    if (line === undefined) return view;
    const { seq, at } = event;
    const rows = connection.rows.push({ seq, at, ...line });
    return { ...view, connections: view.connections.set(place, { ...connection, rows }) };
  },
};
