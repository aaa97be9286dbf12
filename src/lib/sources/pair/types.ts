import type { ObjectId, PeerId, TraceSink } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';

/** A browser engine in which every scenario was run and recorded. */
export type EngineId = 'chromium' | 'firefox';

/** Statistics of one connection. */
export interface Stats {
  /** The id of the connection in the trace. */
  readonly on: ObjectId;
  /** The dictionaries of the RTCStatsReport, in its order. */
  readonly reports: readonly PlainObject[];
}

/**
 * A channel of a recorded connection, used behind the recording's back: for traffic that would fill a trace with what nobody
 * reads. Whoever uses it says in the trace what went by.
 */
export interface UnrecordedChannel {
  /** `RTCDataChannel.send`. Throws what the browser throws. */
  readonly send: (data: string | Uint8Array<ArrayBuffer>) => void;
  /** Calls `listener` at each event of `type`; returns what ends it. */
  readonly listen: (type: string, listener: (event: Event) => void) => () => void;
}

/** Makes RTCPeerConnections that record themselves. */
export interface PeerMaker {
  /**
   * Returns a new connection, recorded under the name `peer`.
   * @throws {DOMException} what the constructor throws; `UnknownError` when Chromium's 500 are spent.
   */
  createPeer(peer: PeerId, configuration?: RTCConfiguration): RTCPeerConnection;
  /**
   * Reads the statistics of a connection behind the recording's back: what is asked is not in the trace, and what comes of
   * it is the caller's to append.
   */
  readStats(pc: RTCPeerConnection): Promise<Stats>;
  /** The transceivers of a connection, read in the same way: no call is in the trace. */
  transceiversOf(pc: RTCPeerConnection): readonly RTCRtpTransceiver[];
  /** The other way to use a channel of a connection that was made here. Its changes of state go on being recorded. */
  unrecorded(channel: RTCDataChannel): UnrecordedChannel;
  /** Ends the recording: nothing is appended any more. The connections stay as they are. */
  stop(): void;
}

/** Runs `run` in a task of its own, as soon as possible, also in a page in the background. */
export type Soon = (run: () => void) => void;

/** Calls `run` after `ms`; returns what calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** What a run needs of its surroundings. `hostIn(window)` of `host.ts` is the one for a page. */
export interface RunHost {
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  readonly after: After;
  readonly soon: Soon;
  /** Begins recording into `sink`. @throws {RunUnsupported} where there is no RTCPeerConnection to record. */
  readonly record: (sink: TraceSink) => PeerMaker;
  /** Where canvases and frames are made. Without it, a scenario that needs one ends as `unsupported`. */
  readonly document?: Document;
  /** Address of the page in which a peer of its own process runs: `peer-frame.html` beside the pages. */
  readonly peerFrameUrl?: string;
}
