/** What was read of a connection's media: transceivers and captures. Source: the marks `transceivers` and `captures`. */
import type { MarkEvent, PeerId } from '../trace/events.ts';
import type { Plain, PlainObject } from '../trace/plain.ts';
import type { Fold } from './fold.ts';
import { SortedMap } from './sorted-map.ts';

/** A track that a sender has. */
export interface SenderTrack {
  /** The capture that it comes from, such as `A camera 1`; empty for a track of no capture. */
  readonly capture: string;
  readonly enabled: boolean;
  readonly readyState: string;
}

/** One transceiver of one peer. Source of every field: the attribute of that name, as it was read. */
export interface TransceiverRow {
  readonly mid: string | null;
  readonly kind: string;
  readonly direction: string;
  readonly currentDirection: string | null;
  /** The sender's track; `null` where it has none. */
  readonly sender: SenderTrack | null;
  readonly receiver: { readonly muted: boolean; readonly readyState: string };
}

/** The transceivers of a peer as they were read last. */
export interface PeerTransceivers {
  readonly peer: PeerId;
  /** The mark that told it. */
  readonly seq: number;
  readonly rows: readonly TransceiverRow[];
  /** As they were read before that; what differs has just changed. */
  readonly before: readonly TransceiverRow[];
}

/** A capture that was live when it was read. */
export interface LiveCapture {
  readonly id: string;
  readonly kind: string;
  readonly peer: string;
  /** A device of the reader's, and no synthetic one. */
  readonly isReal: boolean;
  /** Whether a sender had its track. */
  readonly isSent: boolean;
}

/** Media up to the playhead. */
export interface MediaView {
  /** By peer. */
  readonly byPeer: { readonly get: (peer: PeerId) => PeerTransceivers | undefined };
  readonly live: readonly LiveCapture[];
  /** The last command; `undefined` before the first. Source: the mark `command`. */
  readonly command:
    { readonly name: string; readonly seq: number; readonly at: number } | undefined;
}

/** The view, and what the next step needs to know. */
export interface MediaState extends MediaView {
  readonly byPeer: SortedMap<PeerTransceivers>;
}

const isObject = (value: Plain | undefined): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (detail: PlainObject, key: string): readonly PlainObject[] => {
  const list = detail[key];
  return Array.isArray(list) ? (list as readonly Plain[]).filter(isObject) : [];
};

const text = (value: Plain | undefined): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: Plain | undefined): string | null =>
  typeof value === 'string' ? value : null;

function rowOf(read: PlainObject): TransceiverRow {
  const { sender, receiver } = read;
  return {
    mid: textOrNull(read['mid']),
    kind: text(read['kind']),
    direction: text(read['direction']),
    currentDirection: textOrNull(read['currentDirection']),
    sender: isObject(sender)
      ? {
          capture: text(sender['capture']),
          enabled: sender['enabled'] === true,
          readyState: text(sender['readyState']),
        }
      : null,
    receiver: {
      muted: isObject(receiver) && receiver['muted'] === true,
      readyState: isObject(receiver) ? text(receiver['readyState']) : '',
    },
  };
}

const captureOf = (read: PlainObject): LiveCapture => ({
  id: text(read['id']),
  kind: text(read['kind']),
  peer: text(read['peer']),
  isReal: read['isReal'] === true,
  isSent: read['isSent'] === true,
});

function marked(view: MediaState, { seq, at, peer, name, detail }: MarkEvent): MediaState {
  switch (name) {
    case 'transceivers': {
      if (peer === null) return view;
      const rows = listIn(detail, 'transceivers').map(rowOf);
      const before = view.byPeer.get(peer)?.rows ?? [];
      return { ...view, byPeer: view.byPeer.set(peer, { peer, seq, rows, before }) };
    }
    case 'captures':
      return { ...view, live: listIn(detail, 'live').map(captureOf) };
    case 'command':
      return { ...view, command: { name: text(detail['command']), seq, at } };
    default:
      return view;
  }
}

/** Transceivers and captures as they were read. */
export const mediaFold: Fold<MediaState> = {
  name: 'media',
  initial: { byPeer: SortedMap.empty(), live: [], command: undefined },
  step: (view, event) => (event.type === 'mark' ? marked(view, event) : view),
};
