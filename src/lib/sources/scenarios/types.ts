import type { ChannelRules } from '../../signaling/impairment.ts';
import type { TraceSink } from '../../trace/events.ts';
import type { EngineId } from '../pair/types.ts';

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

/** What may be chosen for one run. */
export interface ScenarioOptions {
  /** Where the events go, usually a Trace. Causes are completed on the way. */
  readonly sink: TraceSink;
  /** Ends the run as `cancelled`. */
  readonly signal: AbortSignal;
  /** What the signaling channel does to messages; by default it delivers all of them at once and in order. */
  readonly rules?: ChannelRules;
}
