import type { ChannelRules } from '../../signaling/memory.ts';
import type { ErrorInfo, ObjectId, PeerId, TraceSink } from '../../trace/events.ts';
import type { PlainObject } from '../../trace/plain.ts';

/** A browser engine in which every scenario was run and recorded. */
export type EngineId = 'chromium' | 'firefox';

/** What a scenario uses besides RTCPeerConnection. */
export type ScenarioNeed = 'media' | 'frame';

/**
 * What the reader will see in an engine: `full`: what the specification lets expect; `differs`: something else, which
 * the scenario's words name. There is no engine that cannot run a scenario at all.
 */
export type EngineShow = 'full' | 'differs';

/** What is known of a scenario before it runs. */
export interface ScenarioInfo {
  readonly steps: readonly string[];
  /** Takes so long that a clock has to be shown and the recorded trace offered: more than 3 s. */
  readonly slow: boolean;
  /** Usual duration in ms, measured on an idle machine; an order of magnitude, not a promise. */
  readonly expectedMs: Readonly<Record<EngineId, number>>;
  /** After so many ms the run ends as `stalled`, whatever it waits for. */
  readonly deadlineMs: number;
  readonly needs: readonly ScenarioNeed[];
  readonly engines: Readonly<Record<EngineId, EngineShow>>;
  /** RTCPeerConnections that a run constructs in the page (not in frames): what it costs of Chromium's 500. */
  readonly connections: number;
}

/** How a run ended. `step` is the step that it was in. */
export type ScenarioResult =
  | { readonly status: 'done' }
  | { readonly status: 'cancelled'; readonly step: string | null }
  /** A state was not reached in time; `waitingFor` names it. */
  | { readonly status: 'stalled'; readonly step: string | null; readonly waitingFor: string }
  /** The browser lacks what the scenario is made of. */
  | { readonly status: 'unsupported'; readonly missing: string }
  /** Gathering found no candidate: this machine has no usable network interface, not even a local one. */
  | { readonly status: 'no-interface'; readonly step: string | null }
  /** The browser refused another connection; `constructed` were made by this page and not yet collected. */
  | { readonly status: 'no-more-connections'; readonly constructed: number }
  /** A call failed that no engine was seen to fail. */
  | { readonly status: 'failed'; readonly step: string | null; readonly error: ErrorInfo };

/** Statistics of one connection. */
export interface Stats {
  /** The id of the connection in the trace. */
  readonly on: ObjectId;
  /** The dictionaries of the RTCStatsReport, in its order. */
  readonly reports: readonly PlainObject[];
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
  /** Ends the recording: nothing is appended any more. The connections stay as they are. */
  stop(): void;
}

/** Runs `run` in a task of its own, as soon as possible, also in a page in the background. */
export type Soon = (run: () => void) => void;

/** Calls `run` after `ms`; returns what calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** What a run needs of its surroundings. `hostIn(window)` of `host.ts` is the one for a page. */
export interface ScenarioHost {
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

/** What may be chosen for one run. */
export interface ScenarioOptions {
  /** Where the events go, usually a Trace. Causes are completed on the way. */
  readonly sink: TraceSink;
  /** Ends the run as `cancelled`. */
  readonly signal: AbortSignal;
  /** What the signaling channel does to messages; by default it delivers all of them at once and in order. */
  readonly rules?: ChannelRules;
}
