/** What statistics come to: curves of what happened between two reports, and the pair in use. */
import type { ObjectId, PeerId } from '../trace/events.ts';
import type { Report } from '../stats/report.ts';
import type { UsedEnd } from '../stats/used-pair.ts';
import type { List } from './list.ts';

/** What curves are about: the pair in use, an RTP stream that is sent or received, a data channel. */
export type StreamKind = 'pair' | 'sent' | 'received' | 'channel';

/**
 * What a curve shows. Bytes, packets, messages and frames per second; `frameHeight` in px; `loss` and `heldBack` as shares, 0 … 1;
 * `jitter`, `jitterBuffer` and `roundTrip` in ms; `available` and `target` in bit/s; `buffered` in bytes; `freezes` as a
 * count in the interval.
 */
export type MetricId =
  | 'bytesSent'
  | 'bytesReceived'
  | 'packetsSent'
  | 'packetsReceived'
  | 'messagesSent'
  | 'messagesReceived'
  | 'frames'
  | 'frameHeight'
  | 'loss'
  | 'jitter'
  | 'jitterBuffer'
  | 'roundTrip'
  | 'available'
  | 'target'
  | 'buffered'
  | 'freezes'
  | 'heldBack';

/** One value of a curve. */
export interface StatsPoint {
  /** Milliseconds since the trace began. Source: the `stats` event. */
  readonly at: number;
  /** The `stats` event. */
  readonly seq: number;
  /**
   * Between the report before and this one; `null` where nothing can be said: a counter began anew, the report before is
   * missing, or nothing was expected. Source: differences of counters, or a value as read.
   */
  readonly value: number | null;
}

/** One curve. */
export interface StatsSeries {
  readonly metric: MetricId;
  readonly points: List<StatsPoint>;
}

/** Something with curves. */
export interface StatsStream {
  /** Unique in the view. */
  readonly key: string;
  readonly kind: StreamKind;
  readonly peer: PeerId;
  /** The connection. */
  readonly on: ObjectId;
  /** Id of its dictionary; of a pair, the last one. */
  readonly id: string;
  /** `kind` of an RTP stream; `null` elsewhere. */
  readonly media: 'audio' | 'video' | null;
  /** `mid`, or `mid` and `rid` of an RTP stream; the label of a channel; `null` where it is not told. */
  readonly label: string | null;
  /** `mimeType` of the codec in use, such as `video/VP8`; `null` where it is not told. */
  readonly codec: string | null;
  /** Only those that the engine has ever told of, in the order of `METRICS`. */
  readonly series: readonly StatsSeries[];
}

/** That a pair was in use. */
export interface PairUse {
  readonly peer: PeerId;
  readonly on: ObjectId;
  /** The `stats` event that first told of it, and its time in ms. */
  readonly seq: number;
  readonly at: number;
  /** When another one, or none, was told of, ms; `undefined` while it is in use. */
  readonly to: number | undefined;
  readonly id: string;
  readonly local: UsedEnd;
  readonly remote: UsedEnd;
}

/** The last report of a connection. */
export interface ConnectionStats {
  readonly peer: PeerId;
  readonly on: ObjectId;
  readonly seq: number;
  readonly at: number;
  readonly report: Report;
}

/** Everything that statistics told up to the playhead. */
export interface StatsView {
  /** In the order in which they were first told of. */
  readonly streams: List<StatsStream>;
  /** In order of time. */
  readonly uses: List<PairUse>;
  /** The last report of each connection. */
  readonly connections: { readonly values: () => Iterable<ConnectionStats> };
}
