/** What no event tells of a connection's media: read when something may have changed, and appended as a mark. */
import type { NewEvent, PeerId, TraceSink } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';
import type { Captures } from './captures.ts';

/** Events after which attributes of transceivers may be others. */
const PC_EVENTS = [
  'signalingstatechange',
  'negotiationneeded',
  'track',
  'connectionstatechange',
] as const;
const TRACK_EVENTS = ['mute', 'unmute', 'ended'] as const;

/** Reads again, and appends what is new. */
export interface MediaReader {
  /** Begins to read a connection. */
  follow(peer: PeerId, pc: RTCPeerConnection): void;
  /** Reads everything now: a program has done something. */
  look(): void;
}

/** What a reader is made of. */
export interface MediaReaderOptions {
  readonly sink: TraceSink;
  readonly now: () => number;
  readonly captures: () => Captures;
  readonly transceiversOf: (pc: RTCPeerConnection) => readonly RTCRtpTransceiver[];
}

type Mark = Extract<NewEvent, { type: 'mark' }>;

/** Makes a reader that follows nothing yet. */
export function createMediaReader(options: MediaReaderOptions): MediaReader {
  const { sink, now, captures, transceiversOf } = options;
  const last = new Map<string, string>();
  const followed: { readonly peer: PeerId; readonly pc: RTCPeerConnection }[] = [];
  const tracks = new WeakSet<MediaStreamTrack>();

  function append(name: string, peer: PeerId | null, detail: Mark['detail']): void {
    const key = `${name} ${peer ?? ''}`;
    const text = JSON.stringify(detail);
    if (last.get(key) === text) return;
    last.set(key, text);
    sink.append({ type: 'mark', at: now(), peer, name, detail });
  }

  function readPeer(peer: PeerId, pc: RTCPeerConnection): void {
    const transceivers = transceiversOf(pc);
    for (const { receiver } of transceivers) {
      const { track } = receiver;
      if (tracks.has(track)) continue;
      tracks.add(track);
      for (const type of TRACK_EVENTS) track.addEventListener(type, look);
    }
    append('transceivers', peer, { transceivers: transceivers.map((one) => row(one, captures())) });
  }

  function look(): void {
    for (const { peer, pc } of followed) if (pc.signalingState !== 'closed') readPeer(peer, pc);
    const sent = new Set(
      followed.flatMap(({ pc }) => transceiversOf(pc).map(({ sender }) => sender.track)),
    );
    append('captures', null, {
      live: captures().live.map(({ id, kind, peer, isReal, track }) => ({
        id,
        kind,
        peer,
        isReal,
        isSent: sent.has(track),
      })),
    });
  }

  return {
    follow(peer, pc) {
      followed.push({ peer, pc });
      for (const type of PC_EVENTS) pc.addEventListener(type, look);
    },
    look,
  };
}

/** One transceiver as it is now. */
function row(
  { mid, direction, currentDirection, sender, receiver }: RTCRtpTransceiver,
  captures: Captures,
): PlainObject {
  const { track } = sender;
  return {
    mid,
    kind: receiver.track.kind,
    direction,
    currentDirection,
    sender:
      track === null
        ? null
        : {
            capture: captures.of(track)?.id ?? '',
            enabled: track.enabled,
            readyState: track.readyState,
          },
    receiver: { muted: receiver.track.muted, readyState: receiver.track.readyState },
  };
}
