/**
 * View models, a table of types: what diagrams draw. Data only; no words, no geometry in pixels.
 * Every field ends with its source. What grows with the trace is a `List`: draw a window of it.
 */
import type {
  CallId,
  Cause,
  CodePlace,
  ConsoleEvent,
  ConsoleMethod,
  ErrorInfo,
  FiredName,
  MessageEvent,
  MessageId,
  MessageKind,
  ObjectId,
  ObjectKind,
  Outcome,
  PairEnd,
  PeerId,
  ThrownEvent,
  TraceEvent,
} from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { MachineId } from '../trace/states.ts';
import type { List } from './list.ts';

export type { List };

// --- machines ---------------------------------------------------------------------------------------------------

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
  /** `seq` of the last time. Source: state event. */
  readonly lastSeq: number;
}

/** One machine of one object at the playhead. */
export interface MachineView {
  readonly machine: MachineId;
  readonly peer: PeerId;
  /** The object that it belongs to. */
  readonly on: ObjectId;
  /** The RTCPeerConnection through which it was reached; `undefined` where nobody said. Source: construct, appear. */
  readonly pc: ObjectId | undefined;
  /** Source: last state event, else `construct`/`appear`. */
  readonly state: string;
  /** `seq` of the event since which it is in this state. */
  readonly since: number;
  /** States entered so far, in order of first entry, the initial one included. */
  readonly visited: readonly string[];
  /** Edges taken, in order of first use; at most one for each pair of states. */
  readonly edges: readonly TakenEdge[];
  /** The last transition; `undefined` while still in its initial state. */
  readonly last: Transition | undefined;
}

/**
 * Machines of all objects at the playhead. Source: construct, appear and state events.
 * `primary(view, peer, machine)` of `machines.ts` is the one that a single diagram shows.
 */
export interface MachinesView {
  /** Peers in order of appearance. Source: first construct, appear or state event of each. */
  readonly peers: List<PeerId>;
  /** All machines, in order of appearance. */
  readonly all: List<MachineView>;
  /** How many transitions there were. Source: count of state events; see the lanes of the timeline for the list. */
  readonly transitions: number;
  /** What `primary` reads. Source: the states of all machines, and which connection of a peer is the latest. */
  readonly primaries: { readonly shown: { get(key: string): number | undefined } };
}

// --- sequence ---------------------------------------------------------------------------------------------------

/** What two peers share once both have it. */
export type JointMoment = 'ice' | 'dtls' | 'sctp' | 'channel';

/**
 * One row of the sequence diagram. Rows are in order of `seq`; a `joint` row follows the state row of the same `seq`,
 * so `${kind}${seq}` is unique. What settles, arrives or is dropped later changes its row in place.
 */
export type SequenceRow =
  | {
      /** A lifeline gets a new connection. Source: construct event. */
      readonly kind: 'construct';
      readonly seq: number;
      readonly at: number;
      readonly peer: PeerId;
      readonly on: ObjectId;
      readonly cause: Cause | undefined;
    }
  | {
      readonly kind: 'call';
      readonly seq: number;
      readonly at: number;
      readonly peer: PeerId;
      readonly on: ObjectId;
      readonly call: CallId;
      readonly method: string;
      /** Type of the description given, if one was. Source: the call's first argument. */
      readonly sdpType: string | undefined;
      /** `seq` of the settle event; `undefined` while pending at the playhead. */
      readonly settledSeq: number | undefined;
      /** ms. Source: settle event. */
      readonly settledAt: number | undefined;
      /** Source: settle event; `undefined` while pending and where it succeeded. */
      readonly error: ErrorInfo | undefined;
      readonly cause: Cause | undefined;
    }
  | {
      /** A message on the signaling channel. Source: message events of one id. */
      readonly kind: 'message';
      /** `seq` of `sent` (of the first phase known, where `sent` is missing). */
      readonly seq: number;
      readonly at: number;
      readonly message: MessageId;
      readonly carries: MessageKind;
      readonly from: PeerId;
      readonly to: PeerId;
      /** `seq` of the first delivery; `undefined` while on its way at the playhead, and for ever when dropped. */
      readonly arrivedSeq: number | undefined;
      readonly arrivedAt: number | undefined;
      /** `seq` of every delivery after the first, where the channel duplicated it. */
      readonly duplicates: List<number>;
      readonly dropped: boolean;
      /** `seq` and time at which it was dropped. */
      readonly droppedSeq: number | undefined;
      readonly droppedAt: number | undefined;
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
      /**
       * Another event that fired. `open`, `closing` and `close` of a channel and `gatheringstatechange` have no row:
       * their state row says it. A selected-pair event stands here as `selectedcandidatepairchange`.
       */
      readonly kind: 'event';
      readonly seq: number;
      readonly at: number;
      readonly peer: PeerId;
      readonly on: ObjectId;
      readonly name: string;
      /**
       * What it was about, in the trace's own words: a candidate's type (`host`; `null` for the last event of
       * gathering, `''` for end-of-candidates), a channel's label, a track's kind, the types of a selected pair
       * (`host/prflx`); `undefined` where there is nothing to say.
       */
      readonly subject: string | null | undefined;
      readonly cause: Cause | undefined;
    }
  | {
      /**
       * Something both peers share from here on: connectivity found, DTLS up, SCTP up, channel open.
       * Source: state event of the second of the two; `what: 'ice'` is iceConnectionState.
       */
      readonly kind: 'joint';
      readonly seq: number;
      readonly at: number;
      readonly what: JointMoment;
      /** The one that completed it. */
      readonly peer: PeerId;
      /** The one that was there first. */
      readonly with: PeerId;
      readonly cause: Cause | undefined;
    }
  | {
      readonly kind: 'mark';
      readonly seq: number;
      readonly at: number;
      /** Whose it is, e.g. of `peer-gone`; `null` where it is the whole trace's. */
      readonly peer: PeerId | null;
      readonly name: string;
      readonly detail: Readonly<Record<string, unknown>>;
    };

/** The sequence diagram at the playhead. `sequenceWindow` of `sequence-window.ts` gives what a window must draw. */
export interface SequenceView {
  /** Lifelines, in order of appearance. Source: every event that has a peer. */
  readonly peers: List<PeerId>;
  readonly rows: List<SequenceRow>;
  /** Indexes of calls and messages that are still open, in no order. Source: rows without settle, arrival or drop. */
  readonly open: { values(): Iterable<number> };
  /** Indexes of the few rows that ended more than 200 rows after they began, in order of their end. */
  readonly long: List<number>;
}

/** What a picture of `rows` from `first` on must draw. */
export interface SequenceWindow {
  /** Index of `rows[0]` in `SequenceView.rows`. */
  readonly first: number;
  readonly rows: readonly SequenceRow[];
  /**
   * Calls and messages that began before the window and reach into it: settled, arrived or dropped in or after it, or
   * still open. In order of `seq`; `index` is the row's index in `SequenceView.rows`.
   */
  readonly crossing: readonly { readonly index: number; readonly row: SequenceRow }[];
}

// --- candidates -------------------------------------------------------------------------------------------------

/** A candidate as one peer knows it. */
export interface CandidateView {
  /** `seq` of the event that brought it. Source: icecandidate event, addIceCandidate or setRemoteDescription call. */
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId;
  /** The RTCPeerConnection. */
  readonly on: ObjectId;
  /** `local`: gathered (icecandidate). `remote`: given to addIceCandidate or inside a description. */
  readonly side: 'local' | 'remote';
  /** `event`: icecandidate. `call`: addIceCandidate. `description`: an `a=candidate` line of setRemoteDescription. */
  readonly source: 'event' | 'call' | 'description';
  /** The candidate-attribute line as it stood, without `a=`. */
  readonly line: string;
  /** `host | srflx | prflx | relay`. Source: the line, else what the browser tells beside it; `null` where neither does. */
  readonly candidateType: string | null;
  readonly protocol: string | null;
  /** May be an mDNS name (`….local`). Source: the line. */
  readonly address: string | null;
  readonly port: number | null;
  readonly foundation: string | null;
  /** 1 RTP, 2 RTCP. Source: the line. */
  readonly component: number | null;
  readonly priority: number | null;
  readonly relatedAddress: string | null;
  readonly relatedPort: number | null;
  /** `active | passive | so` of a TCP candidate. Source: the line. */
  readonly tcpType: string | null;
  readonly usernameFragment: string | null;
  readonly sdpMid: string | null;
  /** `seq` at which the other peer was given it; `undefined` until then. Source: addIceCandidate with the same line. */
  readonly deliveredSeq: number | undefined;
  /** ms. Source: the same call. */
  readonly deliveredAt: number | undefined;
  /** `remote` by call only: `seq` at which addIceCandidate settled. */
  readonly settledSeq: number | undefined;
  /** `remote` by call only: why the browser refused it. Source: settle event. */
  readonly error: ErrorInfo | undefined;
}

/** A peer said, or was told, that no more candidates come. */
export interface EndOfCandidates {
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly side: 'local' | 'remote';
  /** `null`: an icecandidate event or addIceCandidate without a candidate. `empty`: with the candidate `''`. */
  readonly form: 'null' | 'empty';
  readonly usernameFragment: string | null;
  readonly sdpMid: string | null;
}

/** A candidate pair of one peer. Source: selected-pair events and stats that were asked for. */
export interface PairView {
  /** `seq` of the event that first told of it. */
  readonly seq: number;
  /** `seq` of the event that last told of it. */
  readonly lastSeq: number;
  readonly peer: PeerId;
  /** The ICE transport (selected-pair) or the RTCPeerConnection (stats) that first told of it. */
  readonly on: ObjectId;
  readonly local: PairEnd;
  readonly remote: PairEnd;
  /** RTCStatsIceCandidatePairState; `null` where no statistics were asked for. */
  readonly state: string | null;
  /** Source: stats; `null` where none were asked for. */
  readonly nominated: boolean | null;
  /** Is the one in use at the playhead. Not the same as nominated. Source: selected-pair, `selectedCandidatePairId`. */
  readonly selected: boolean;
  /** Connectivity checks sent. Source: stats `requestsSent`; `null` where untold. */
  readonly requestsSent: number | null;
  /** Answers received. Source: stats `responsesReceived`; `null` where untold. */
  readonly responsesReceived: number | null;
  /** ms. Source: stats `currentRoundTripTime`; `null` where untold. */
  readonly roundTripMs: number | null;
}

/** Candidates and pairs at the playhead. */
export interface CandidatesView {
  readonly candidates: List<CandidateView>;
  readonly ends: List<EndOfCandidates>;
  readonly pairs: List<PairView>;
}

// --- timeline ---------------------------------------------------------------------------------------------------

/** How long a machine stayed in one state. */
export interface Stay {
  readonly state: string;
  /** `seq` of the event that began it. */
  readonly seq: number;
  /** ms. Source: that event. */
  readonly from: number;
  /** ms; `undefined` while still in it at the playhead. Source: the next state event, or the mark `peer-gone`. */
  readonly to: number | undefined;
}

/** One lane of the time axis: one machine of one object. */
export interface TimelineLane {
  readonly peer: PeerId;
  readonly machine: MachineId;
  readonly on: ObjectId;
  /** Consecutive stays, first to last; the last one is open, unless a mark `peer-gone` ended it. */
  readonly stays: List<Stay>;
}

/** A call, message, event or mark on the axis. */
export interface Tick {
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId | null;
  readonly type: TraceEvent['type'];
}

/** Ticks that lie so close that a picture draws one: the first of them, and how many there are (≥ 1). */
export interface TickGroup extends Tick {
  readonly count: number;
}

/**
 * Both peers on one time axis. `staysBetween`, `ticksBetween` of `timeline-window.ts` give at most as many marks as a
 * picture has room for.
 */
export interface TimelineView {
  /** In order of appearance, as `MachinesView.all`. */
  readonly lanes: List<TimelineLane>;
  /** Calls, messages, fired events, selected pairs, stats, console lines, what was thrown and marks, in order of time. */
  readonly ticks: List<Tick>;
  /** Time of every event, ms: `times.at(seq)`, never decreasing. Source: all events. */
  readonly times: List<number>;
  /** Time of the last event of the prefix, ms; 0 for an empty one. */
  readonly end: number;
}

// --- transcript -------------------------------------------------------------------------------------------------

/** What a trace tells of an object. Source: construct, appear. */
export interface ObjectView {
  readonly on: ObjectId;
  readonly kind: ObjectKind;
  /** A channel's label, a track's kind, a transceiver's mid; `undefined` where there is none. */
  readonly label: string | undefined;
}

/** An object other than the connection, where a sentence names it. */
export interface FactPlace {
  readonly kind: ObjectKind;
  /** `RTCDataChannel` … */
  readonly interface: string;
  readonly label: string | undefined;
}

/**
 * What an event says, in pieces that the words of a language put into a sentence. All texts are free of any language, on
 * one line, and short. Source: the event, and the call or object that it names.
 */
export type Fact =
  | { readonly what: 'construct'; readonly peer: PeerId }
  | {
      readonly what: 'appear';
      readonly peer: PeerId;
      readonly interface: string;
      readonly label: string | undefined;
      readonly state: string | undefined;
    }
  | {
      readonly what: 'call';
      readonly peer: PeerId;
      /** `setLocalDescription(offer)`. */
      readonly code: string;
      readonly place: FactPlace | undefined;
    }
  | {
      readonly what: 'settle';
      readonly peer: PeerId;
      /** The call; `undefined` where it was not seen. */
      readonly code: string | undefined;
      readonly how: Outcome['how'];
      readonly error: ErrorInfo | undefined;
    }
  | {
      readonly what: 'state';
      readonly peer: PeerId;
      readonly machine: MachineId;
      /** Of a data channel. */
      readonly label: string | undefined;
      readonly from: string;
      readonly to: string;
      /** No event fired; the attribute was read. */
      readonly read: boolean;
    }
  | {
      readonly what: 'candidate';
      readonly peer: PeerId;
      readonly type: string;
      /** `udp 192.0.2.2:50000`. */
      readonly address: string;
    }
  | { readonly what: 'candidates-end'; readonly peer: PeerId; readonly form: 'null' | 'empty' }
  | {
      readonly what: 'event';
      readonly peer: PeerId;
      readonly name: Exclude<FiredName, 'icecandidate'>;
      readonly place: FactPlace | undefined;
      /** The message's data, the channel's label, the track's kind, the error; `''` where there is nothing to say. */
      readonly about: string;
    }
  | {
      readonly what: 'message';
      readonly phase: MessageEvent['phase'];
      readonly kind: MessageKind;
      readonly from: PeerId;
      readonly to: PeerId;
      readonly fault: MessageEvent['fault'];
    }
  | {
      readonly what: 'selected-pair';
      readonly peer: PeerId;
      /** `host udp 192.0.2.2:50000`, local and remote; `undefined` where there is no pair any more. */
      readonly ends: readonly [local: string, remote: string] | undefined;
    }
  | { readonly what: 'stats'; readonly peer: PeerId; readonly count: number }
  | {
      readonly what: 'console';
      readonly peer: PeerId | null;
      /** The method: `warn`, `table` … */
      readonly level: string;
      readonly text: string;
    }
  | {
      readonly what: 'thrown';
      readonly how: ThrownEvent['how'];
      readonly error: ErrorInfo;
      /** `main.ts:3`; `undefined` where it is not known. */
      readonly at: string | undefined;
    }
  | {
      readonly what: 'mark';
      readonly peer: PeerId | null;
      readonly name: string;
      /** The scenario, step, status …; `?` where it says none. */
      readonly about: string;
      /** Whose step it is, where it says so. */
      readonly scenario: string | undefined;
    };

/** One line of the transcript; its sentence is made by the words of the reader's language. */
export interface TranscriptLine {
  readonly seq: number;
  readonly at: number;
  readonly peer: PeerId | null;
  readonly event: TraceEvent;
  /** The event that it names as its cause, if any. */
  readonly because: TraceEvent | undefined;
  readonly fact: Fact;
  /**
   * What led to it, where a sentence should say so: not the call of what settles, nor the sending of what arrives.
   * Source: the event's cause.
   */
  readonly cause: { readonly fact: Fact; readonly how: Cause['how'] } | undefined;
}

/** The plain-language text form of everything: one line per event, `lines.at(seq)`. */
export interface TranscriptView {
  readonly lines: List<TranscriptLine>;
}

// --- console ----------------------------------------------------------------------------------------------------

/** A group of console lines. */
export interface ConsoleGroup {
  /** `seq` of the line that begins it. */
  readonly seq: number;
  /** The program asked for it to be shut. Source: `groupCollapsed`. */
  readonly isCollapsed: boolean;
  /** The group around it. */
  readonly parent: ConsoleGroup | undefined;
  /** Groups around its lines, ≥ 1. */
  readonly depth: number;
}

/** One line of the console. Source: console and thrown events. */
export interface ConsoleLine {
  /** Of the first event of this line. */
  readonly seq: number;
  /** ms. Source: first event. */
  readonly at: number;
  readonly peer: PeerId | null;
  readonly level: ConsoleEvent['level'];
  /** Source: console event's method, else its level. */
  readonly method: ConsoleMethod | 'thrown';
  readonly args: readonly Plain[];
  /** Of what was thrown. */
  readonly thrown: Pick<ThrownEvent, 'how' | 'error'> | undefined;
  /** The innermost group that it stands in. */
  readonly group: ConsoleGroup | undefined;
  readonly where: CodePlace | undefined;
  /** How often the same was written in a row, ≥ 1. Source: count of events. */
  readonly count: number;
  /** `seq` of the last of them. */
  readonly lastSeq: number;
}

/** What stands on the program's console. `consoleWindow` of `console-window.ts` gives the part that is shown. */
export interface ConsoleView {
  /** Since the last `clear()`. */
  readonly lines: List<ConsoleLine>;
  /** The last `clear()`; `undefined` where there was none. */
  readonly cleared: { readonly seq: number; readonly at: number } | undefined;
  /** Lines of level `error`, repeated ones counted each. Source: count of events. */
  readonly errors: number;
  /** The same of level `warn`. */
  readonly warnings: number;
}

// --- summary ----------------------------------------------------------------------------------------------------

/** State changes of one machine of one peer. Source: count of state events. */
export interface StateChangeCount {
  readonly peer: PeerId;
  readonly machine: MachineId;
  readonly count: number;
}

/** A span between two first events of one peer. */
export type SpanId =
  /** First iceConnectionState `checking` → first `connected` (or `completed`). */
  | 'ice-checking-to-connected'
  /** First DTLS `connecting` → first `connected`. */
  | 'dtls-connecting-to-connected'
  /** First iceGatheringState `gathering` → first `complete`. */
  | 'gathering-to-complete'
  /** First signalingState other than `stable` → first return to `stable`. */
  | 'negotiation'
  /** First construct → first connectionState `connected`. */
  | 'construct-to-connected'
  /** First construct → first data channel `open`. */
  | 'construct-to-channel-open';

/** A measured span. Source: time delta between the two named events. */
export interface Span {
  readonly id: SpanId;
  readonly peer: PeerId;
  /** ≥ 0. */
  readonly durationMs: number;
  readonly fromSeq: number;
  readonly toSeq: number;
}

/** Figures of the prefix. */
export interface SummaryView {
  /** Source: count of construct events. */
  readonly connections: number;
  /** Source: count of call events. */
  readonly calls: number;
  /** Source: calls − settle events. */
  readonly pending: number;
  /** Calls that threw or were rejected. Source: count of settle events. */
  readonly failedCalls: number;
  /** Source: count of message events by phase. */
  readonly messages: {
    readonly sent: number;
    readonly delivered: number;
    readonly dropped: number;
  };
  /** `error` and `icecandidateerror` events. Source: count. */
  readonly errorEvents: number;
  /** Source: count of state events. */
  readonly stateChanges: number;
  /** The same by peer and machine, in order of appearance. */
  readonly byMachine: List<StateChangeCount>;
  /** In order of completion. */
  readonly spans: List<Span>;
}
