import type { TraceSink } from '../../trace/events.ts';
import type { RunResult } from '../pair/result.ts';
import type { EngineId } from '../pair/types.ts';
import type { Expectation } from './expectation.ts';

/** A fault has two phases: it is made, and it is cured. */
export type FaultPhase = 'fault' | 'cure';

/** What a fault is about: what the list is ordered by. */
export type FaultGroup = 'signaling' | 'program' | 'candidates' | 'leaving' | 'sdp';

/** What a fault uses besides RTCPeerConnection. */
export type FaultNeed = 'media' | 'frame';

/** What is known of one phase before it runs. */
export interface PhaseInfo {
  /** A `mark` named `step` begins each; no name occurs in both phases. */
  readonly steps: readonly string[];
  /** Usual duration in ms, measured on an idle machine. */
  readonly expectedMs: Readonly<Record<EngineId, number>>;
  /** Takes so long in one of the engines that a countdown has to be shown: more than 3 s. */
  readonly slow: boolean;
  /** After so many ms the phase ends as `stalled`. */
  readonly deadlineMs: number;
  /** What has to be seen, in the order in which it is best read. */
  readonly expects: readonly Expectation[];
}

/** What is known of a fault before it runs. */
export interface FaultInfo {
  readonly group: FaultGroup;
  readonly needs: readonly FaultNeed[];
  /** RTCPeerConnections that both phases construct in the page: what they cost of Chromium's 500. */
  readonly connections: number;
  readonly fault: PhaseInfo;
  readonly cure: PhaseInfo & {
    /** `goes-on`: the same connections are healed. `afresh`: new ones, with the corrected program. */
    readonly how: 'goes-on' | 'afresh';
  };
  /** Present where a page cannot cause the real thing: what runs is the nearest that it can, and a recorded trace has the rest. */
  readonly nearest?: {
    /** Steps of the recorded trace. */
    readonly steps: readonly string[];
    /** What the recorded trace shows, in both engines. */
    readonly expects: Readonly<Record<FaultPhase, readonly Expectation[]>>;
  };
}

/** What may be chosen for one run. */
export interface FaultOptions {
  /** Where the events go, usually a Trace. Causes are completed on the way. */
  readonly sink: TraceSink;
  /** Ends the run as `cancelled`, and closes all that it opened. */
  readonly signal: AbortSignal;
}

/** A fault that was begun. What it opened stays open until it is ended. */
export interface FaultRun {
  /** How the phase ended that it began with. Never rejects. */
  readonly done: Promise<RunResult>;
  /**
   * Begins the cure in the same trace, when `done` is `done`: on the same connections, or on new ones after the old ones
   * were closed. Never rejects.
   */
  cure(): Promise<RunResult>;
  /** Appends the mark `end`, then closes everything, which no trace shows. Once is enough, twice does no harm. */
  end(): void;
}
