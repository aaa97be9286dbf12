import type { MachineId, StateOf } from './states.ts';
import type { Plain, PlainObject } from './plain.ts';

/** A peer's name: `A` and `B` in every scenario, the order of construction elsewhere. */
export type PeerId = string;

/** What kind of object an event happened on. */
export type ObjectKind =
  | 'pc'
  | 'data-channel'
  | 'transceiver'
  | 'sender'
  | 'receiver'
  | 'track'
  | 'stream'
  | 'dtls'
  | 'ice-transport'
  | 'sctp'
  | 'dtmf'
  | 'certificate';

/**
 * Names one object within one trace, such as `pc1` or `data-channel2`: kind and a number from 1.
 * A source that joins others prefixes it (`frame:pc1`). Only an `appear` or `construct` event introduces one.
 */
export type ObjectId = string;

/** Joins a call and how it settled; unique within one trace. */
export type CallId = string;

/** Joins the phases of one message from peer to peer; unique within one trace. */
export type MessageId = string;

/** Why an event happened: the event with this `seq` led to it. */
export interface Cause {
  /** `seq` of an earlier event: a call, a message, or another event. */
  readonly seq: number;
  /** `known`: the program or the browser says so. `inferred`: by the rules of `cause.ts`. */
  readonly how: 'known' | 'inferred';
}

/** A place in the code that made the connections: both numbers from 1, `column` in UTF-16 units. */
export interface CodePlace {
  /** Name of the file as its author sees it, such as `main.ts`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Base {
  /** Position in its trace: 0, 1, 2 … without a gap. */
  readonly seq: number;
  /** Milliseconds since the trace began, ≥ 0, never less than the event before. */
  readonly at: number;
  /** Whose event it is; `null` for what belongs to no peer (marks, console lines of the page). */
  readonly peer: PeerId | null;
  /** Absent where nothing that led to it can be named. */
  readonly cause?: Cause;
  /** Where an event of another realm came in late: by how many ms `at` was moved forward to keep the order. */
  readonly lateMs?: number;
  /** The code that was executed when it happened; only a sandbox tells it, of calls, constructions, console lines and what was thrown. */
  readonly where?: CodePlace;
}

/** `new RTCPeerConnection(configuration)` returned. Its four machines are in their initial states. */
export interface ConstructEvent extends Base {
  readonly type: 'construct';
  readonly peer: PeerId;
  readonly on: ObjectId;
  /** The first argument as given (`{ $: 'undefined' }` when there was none). */
  readonly configuration: Plain;
}

/** An object became reachable: a channel, a transport, a transceiver … */
export interface AppearEvent extends Base {
  readonly type: 'appear';
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly kind: Exclude<ObjectKind, 'pc'>;
  /** The object through which it was reached, usually a `pc`. */
  readonly parent: ObjectId;
  /** State of its machine when first seen; absent for kinds without a machine. */
  readonly state?: string;
  /** Its identifying attributes: a channel's label and id, a track's kind, a transceiver's mid. */
  readonly about: PlainObject;
}

/** A method was called; the `settle` event with the same `call` says how it ended. */
export interface CallEvent extends Base {
  readonly type: 'call';
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly call: CallId;
  /** The method's name as the specification spells it, e.g. `setLocalDescription`. */
  readonly method: string;
  /** The arguments as given; their count is the count given. */
  readonly args: readonly Plain[];
}

/** An error as the program met it. */
export interface ErrorInfo {
  /** `InvalidStateError`, `TypeError` … */
  readonly name: string;
  readonly message: string;
}

/** How a call ended. `returned`/`threw`: synchronously. `fulfilled`/`rejected`: its promise. */
export type Outcome =
  | { readonly how: 'returned' | 'fulfilled'; readonly value: Plain }
  | { readonly how: 'threw' | 'rejected'; readonly error: ErrorInfo };

/** A call settled. A call without one is still pending at the end of the trace. */
export interface SettleEvent extends Base {
  readonly type: 'settle';
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly call: CallId;
  readonly outcome: Outcome;
}

interface StateChange<M extends MachineId> extends Base {
  readonly type: 'state';
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly machine: M;
  readonly from: StateOf<M>;
  readonly to: StateOf<M>;
  /** `event`: the browser fired it. `read`: no event fires (a local `close()`), the attribute was read. */
  readonly seen: 'event' | 'read';
}

/** A state machine took an edge. */
export type StateEvent = { [M in MachineId]: StateChange<M> }[MachineId];

/** Names of events other than state changes that the objects of a connection fire. */
export type FiredName =
  // RTCPeerConnection
  | 'negotiationneeded'
  | 'icecandidate'
  | 'icecandidateerror'
  | 'track'
  | 'datachannel'
  // RTCDataChannel (`open`, `closing`, `close` are state changes of `data-channel` as well)
  | 'open'
  | 'closing'
  | 'close'
  | 'error'
  | 'message'
  | 'bufferedamountlow'
  // MediaStreamTrack and MediaStream
  | 'mute'
  | 'unmute'
  | 'ended'
  | 'addtrack'
  | 'removetrack'
  // RTCIceTransport
  | 'gatheringstatechange'
  // RTCDTMFSender
  | 'tonechange';

/** An event other than a state change fired. */
export interface FiredEvent extends Base {
  readonly type: 'event';
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly name: FiredName;
  /**
   * What it carried. `icecandidate`: `{ candidate: RTCIceCandidateInit-like | null }`, with `address`, `port`,
   * `protocol`, `candidateType` beside where the browser tells them; `datachannel`: `{ channel: ref, label }`; `message`:
   * `{ data }`; `track`: `{ track: ref, receiver: ref, transceiver: ref, streams: ref[] }`; `error`: `{ error }`.
   */
  readonly detail: PlainObject;
}

/** What a message between peers carries. */
export type MessageKind =
  | 'offer'
  | 'answer'
  | 'pranswer'
  | 'rollback'
  | 'candidate'
  | 'end-of-candidates'
  | 'bye'
  | 'other';

/** A signaling message was sent, delivered or dropped. `peer` is the sender in `sent`, else the receiver. */
export interface MessageEvent extends Base {
  readonly type: 'message';
  readonly peer: PeerId;
  readonly message: MessageId;
  readonly phase: 'sent' | 'delivered' | 'dropped';
  readonly kind: MessageKind;
  readonly from: PeerId;
  readonly to: PeerId;
  /** The message as plain data; in `sent`, and in `delivered` where the other side is not in this trace. */
  readonly payload?: Plain;
  /** Why it was dropped, or what the channel did to it on the way. */
  readonly fault?: 'delayed' | 'reordered' | 'duplicated' | 'dropped' | 'held' | 'rejected';
}

/** One end of a candidate pair, as far as the browser tells it. */
export interface PairEnd {
  readonly candidateType: 'host' | 'srflx' | 'prflx' | 'relay' | null;
  readonly protocol: string | null;
  /** Empty where it is hidden behind mDNS. */
  readonly address: string | null;
  readonly port: number | null;
  /** The candidate-attribute line; `null` where only statistics tell the pair. */
  readonly candidate: string | null;
}

/** An ICE transport selected another candidate pair. */
export interface SelectedPairEvent extends Base {
  readonly type: 'selected-pair';
  readonly peer: PeerId;
  readonly on: ObjectId;
  /** `null` when the transport has no pair any more. */
  readonly pair: { readonly local: PairEnd; readonly remote: PairEnd } | null;
  readonly seen: 'event' | 'read';
}

/** What a data channel says of its queue, which no dictionary of statistics has. */
export interface ChannelReading {
  readonly label: string;
  /** `RTCDataChannel.id`: `dataChannelIdentifier` of its statistics; `null` before the transport is there. */
  readonly id: number | null;
  /** Bytes, ≥ 0. */
  readonly bufferedAmount: number;
}

/** Statistics that a scenario or the reader asked for. A recorder never asks by itself. */
export interface StatsEvent extends Base {
  readonly type: 'stats';
  readonly peer: PeerId;
  readonly on: ObjectId;
  /** The dictionaries of the RTCStatsReport, in its order; without those of `kept`. */
  readonly reports: readonly PlainObject[];
  /**
   * Ids of dictionaries that are left out because they say what they said in the `stats` event before of the same
   * connection, but for their `timestamp`, which goes on with `at`. Absent: `reports` is all of it.
   */
  readonly kept?: readonly string[];
  /** Channels of the connection, read together with the report; absent where nobody did. */
  readonly channels?: readonly ChannelReading[];
}

/** Methods of `console` that leave a line. @see https://console.spec.whatwg.org/ */
export type ConsoleMethod =
  | 'log'
  | 'info'
  | 'warn'
  | 'error'
  | 'debug'
  | 'table'
  | 'group'
  | 'groupCollapsed'
  | 'groupEnd'
  | 'count'
  | 'countReset'
  | 'time'
  | 'timeLog'
  | 'timeEnd'
  | 'assert'
  | 'dir'
  | 'dirxml'
  | 'trace'
  | 'clear';

/** A console line of the program. */
export interface ConsoleEvent extends Base {
  readonly type: 'console';
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  /** Which method wrote it, where that says more than `level`; absent otherwise. */
  readonly method?: ConsoleMethod;
  /**
   * What it shows, with format specifiers carried out and styles dropped. `count`: label, count. `timeLog`, `timeEnd`:
   * label, ms, then what was given. `countReset`, `time`, `timeLog`, `timeEnd` with level `warn`: the label alone (no such
   * counter or timer; for `time`: there is one already). `trace`: what was given, then a stack. `table`: the data, then
   * the columns if they were given.
   */
  readonly args: readonly Plain[];
}

/** Something that the program did not catch. */
export interface ThrownEvent extends Base {
  readonly type: 'thrown';
  readonly peer: null;
  /** `loop`: a loop, or a chain of microtasks, let nothing else happen for too long. */
  readonly how: 'uncaught' | 'rejection' | 'loop';
  readonly error: ErrorInfo;
  /** What was thrown, in short; absent where `error` says it all. */
  readonly value?: Plain;
}

/** A moment that a source wants to name, e.g. a scenario's step. */
export interface MarkEvent extends Base {
  readonly type: 'mark';
  /** `scenario`, `step`, `end`, `stalled`, `cancelled`, `note` … */
  readonly name: string;
  readonly detail: PlainObject;
}

/** Everything that can stand in a trace. */
export type TraceEvent =
  | ConstructEvent
  | AppearEvent
  | CallEvent
  | SettleEvent
  | StateEvent
  | FiredEvent
  | MessageEvent
  | SelectedPairEvent
  | StatsEvent
  | ConsoleEvent
  | ThrownEvent
  | MarkEvent;

type WithoutSeq<E> = E extends TraceEvent ? Omit<E, 'seq'> : never;

/** An event before its trace has given it a place. */
export type NewEvent = WithoutSeq<TraceEvent>;

/** Where a source puts its events. */
export interface TraceSink {
  /** Appends and returns the `seq` that the event got. */
  append(event: NewEvent): number;
}
