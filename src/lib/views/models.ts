/**
 * View models: what diagrams draw. Data only; no words, no geometry in pixels.
 * Every field ends with its source.
 */
import type {
  CallId,
  Cause,
  ErrorInfo,
  MessageId,
  MessageKind,
  ObjectId,
  PairEnd,
  PeerId,
  TraceEvent,
} from '../trace/events.ts';
import type { MachineId } from '../trace/states.ts';

/** An edge that a machine took. */
export interface Transition {
  /** `seq` of the state event. */
  readonly seq: number;
  /** ms. Source: state event. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** Source: state event's cause. */
  readonly cause: Cause | undefined;
  /** Source: state event. */
  readonly seen: 'event' | 'read';
}

/** An edge of a diagram that was taken at least once. */
export interface TakenEdge {
  readonly from: string;
  readonly to: string;
  /** How often, ≥ 1. Source: count of state events. */
  readonly count: number;
  /** `seq` of the last time. */
  readonly lastSeq: number;
}

/** One machine of one object at the playhead. */
export interface MachineView {
  readonly machine: MachineId;
  readonly peer: PeerId;
  /** The object that it belongs to. */
  readonly on: ObjectId;
  /** Source: last state event, else `construct`/`appear`. */
  readonly state: string;
  /** `seq` of the event since which it is in this state. */
  readonly since: number;
  /** States entered so far, in order of first entry, the initial one included. */
  readonly visited: readonly string[];
  readonly edges: readonly TakenEdge[];
  /** The last transition; `undefined` while still in its initial state. */
  readonly last: Transition | undefined;
}

/** Machines of all objects at the playhead. Source: construct, appear and state events. */
export interface MachinesView {
  /** Peers in order of appearance. */
  readonly peers: readonly PeerId[];
  /** All machines, in order of appearance. */
  readonly all: readonly MachineView[];
  /** All transitions in order of time, count only; see `transitions` of the timeline for the list. */
  readonly transitions: number;
}

/** Step of the sequence diagram. */
export type SequenceRow =
  | {
      readonly kind: 'call';
      readonly seq: number;
      readonly at: number;
      readonly peer: PeerId;
      readonly on: ObjectId;
      readonly call: CallId;
      readonly method: string;
      /** Type of the description given, if one was. */
      readonly sdpType: string | undefined;
      /** `seq` of the settle event; `undefined` while pending at the playhead. */
      readonly settledSeq: number | undefined;
      readonly settledAt: number | undefined;
      readonly error: ErrorInfo | undefined;
      readonly cause: Cause | undefined;
    }
  | {
      readonly kind: 'message';
      readonly seq: number;
      readonly at: number;
      readonly message: MessageId;
      readonly carries: MessageKind;
      readonly from: PeerId;
      readonly to: PeerId;
      /** `undefined` while on its way at the playhead. */
      readonly arrivedSeq: number | undefined;
      readonly arrivedAt: number | undefined;
      readonly dropped: boolean;
      readonly fault: string | undefined;
      readonly cause: Cause | undefined;
    }
  | {
      readonly kind: 'state';
      readonly seq: number;
      readonly at: number;
      readonly peer: PeerId;
      readonly on: ObjectId;
      readonly machine: MachineId;
      readonly from: string;
      readonly to: string;
      readonly cause: Cause | undefined;
    }
  | {
      readonly kind: 'event';
      readonly seq: number;
      readonly at: number;
      readonly peer: PeerId;
      readonly on: ObjectId;
      readonly name: string;
      readonly cause: Cause | undefined;
    }
  | {
      /** Something both peers share: connectivity found, DTLS up, channel open. */
      readonly kind: 'joint';
      readonly seq: number;
      readonly at: number;
      readonly what: 'ice' | 'dtls' | 'sctp' | 'channel';
      readonly peer: PeerId;
      readonly cause: Cause | undefined;
    }
  | {
      readonly kind: 'mark';
      readonly seq: number;
      readonly at: number;
      readonly name: string;
      readonly detail: Readonly<Record<string, unknown>>;
    };

/** A candidate as one peer knows it. */
export interface CandidateView {
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId;
  /** `local`: gathered (icecandidate). `remote`: given to addIceCandidate or inside a description. */
  readonly side: 'local' | 'remote';
  readonly candidateType: string | null;
  readonly protocol: string | null;
  readonly address: string | null;
  readonly port: number | null;
  readonly usernameFragment: string | null;
  readonly sdpMid: string | null;
  /** `seq` at which the other peer was given it; `undefined` until then. Source: addIceCandidate with the same line. */
  readonly deliveredSeq: number | undefined;
}

/** A candidate pair of one peer. Source: selected-pair events and stats that were asked for. */
export interface PairView {
  readonly seq: number;
  readonly peer: PeerId;
  readonly local: PairEnd;
  readonly remote: PairEnd;
  /** RTCStatsIceCandidatePairState; `null` where no statistics were asked for. */
  readonly state: string | null;
  readonly nominated: boolean | null;
  /** Is the one in use at the playhead. Not the same as nominated. */
  readonly selected: boolean;
}

/** Candidates and pairs at the playhead. */
export interface CandidatesView {
  readonly candidates: readonly CandidateView[];
  readonly pairs: readonly PairView[];
}

/** One lane of the time axis: one machine of one object. */
export interface TimelineLane {
  readonly peer: PeerId;
  readonly machine: MachineId;
  readonly on: ObjectId;
  /** Consecutive stays, first to last; the last one is open. */
  readonly stays: readonly {
    readonly state: string;
    readonly seq: number;
    readonly from: number;
    /** `undefined` while still in it at the playhead. */
    readonly to: number | undefined;
  }[];
}

/** Both peers on one time axis. */
export interface TimelineView {
  readonly lanes: readonly TimelineLane[];
  /** Calls, messages and events as ticks: seq and time. */
  readonly ticks: readonly {
    readonly seq: number;
    readonly at: number;
    readonly peer: PeerId | null;
    readonly type: TraceEvent['type'];
  }[];
  /** Time of the last event of the prefix, ms. */
  readonly end: number;
}

/** One line of the transcript; its sentence is made by the words of the reader's language. */
export interface TranscriptLine {
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId | null;
  readonly event: TraceEvent;
  /** The event that it names as its cause, if any. */
  readonly because: TraceEvent | undefined;
}
