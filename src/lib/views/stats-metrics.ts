/** Which curve is made of which fields, as a table; and how. */
import { numberOf } from '../stats/fields.ts';
import type { PlainObject } from '../trace/plain.ts';
import type { MetricId, StreamKind } from './stats-models.ts';

/** How a value is made of two dictionaries of the same id, one after the other. */
export type Making =
  /** Difference of a counter per second. */
  | { readonly how: 'rate'; readonly of: string }
  /** Difference of a counter. */
  | { readonly how: 'count'; readonly of: string }
  /** What the dictionary says, times `times`. */
  | { readonly how: 'read'; readonly of: string; readonly times: number }
  /** Which part `part` is of `part` and `rest`, in differences. */
  | { readonly how: 'share'; readonly part: string; readonly rest: string }
  /** Difference of a sum per difference of a count, times `times`. */
  | { readonly how: 'mean'; readonly sum: string; readonly count: string; readonly times: number }
  /** Which part of the growth of `all` did not become growth of `of`. */
  | { readonly how: 'missing'; readonly of: string; readonly all: string };

/** One row of the table. */
export interface MetricRule {
  readonly metric: MetricId;
  /** The first of them that the engine tells. */
  readonly makings: readonly Making[];
  /** From what the other side reported of the stream (`remote-inbound-rtp`). */
  readonly isTold?: true;
}

const rate = (...fields: readonly string[]): readonly Making[] =>
  fields.map((of) => ({ how: 'rate', of }));
const read = (of: string, times = 1): readonly Making[] => [{ how: 'read', of, times }];

/** Seconds to milliseconds. */
const MS = 1000;

/**
 * The curves of each kind, in the order in which they are offered.
 * @see https://w3c.github.io/webrtc-stats/#rtcstatstype-str*
 */
export const METRICS: { readonly [K in StreamKind]: readonly MetricRule[] } = {
  pair: [
    { metric: 'bytesSent', makings: rate('bytesSent') },
    { metric: 'bytesReceived', makings: rate('bytesReceived') },
    { metric: 'roundTrip', makings: read('currentRoundTripTime', MS) },
    { metric: 'available', makings: read('availableOutgoingBitrate') },
  ],
  sent: [
    { metric: 'bytesSent', makings: rate('bytesSent') },
    { metric: 'packetsSent', makings: rate('packetsSent') },
    { metric: 'frames', makings: rate('framesEncoded', 'framesSent') },
    { metric: 'frameHeight', makings: read('frameHeight') },
    // `sourceFrames` is `frames` of the stream's `media-source`, put beside its own fields.
    { metric: 'heldBack', makings: [{ how: 'missing', of: 'framesEncoded', all: 'sourceFrames' }] },
    { metric: 'target', makings: read('targetBitrate') },
    { metric: 'loss', makings: read('fractionLost'), isTold: true },
    { metric: 'roundTrip', makings: read('roundTripTime', MS), isTold: true },
    { metric: 'jitter', makings: read('jitter', MS), isTold: true },
  ],
  received: [
    { metric: 'bytesReceived', makings: rate('bytesReceived') },
    { metric: 'packetsReceived', makings: rate('packetsReceived') },
    { metric: 'frames', makings: rate('framesDecoded', 'framesReceived') },
    { metric: 'frameHeight', makings: read('frameHeight') },
    { metric: 'loss', makings: [{ how: 'share', part: 'packetsLost', rest: 'packetsReceived' }] },
    { metric: 'jitter', makings: read('jitter', MS) },
    {
      metric: 'jitterBuffer',
      makings: [
        { how: 'mean', sum: 'jitterBufferDelay', count: 'jitterBufferEmittedCount', times: MS },
      ],
    },
    { metric: 'freezes', makings: [{ how: 'count', of: 'freezeCount' }] },
  ],
  channel: [
    { metric: 'bytesSent', makings: rate('bytesSent') },
    { metric: 'bytesReceived', makings: rate('bytesReceived') },
    { metric: 'messagesSent', makings: rate('messagesSent') },
    { metric: 'messagesReceived', makings: rate('messagesReceived') },
    { metric: 'buffered', makings: read('bufferedAmount') },
  ],
};

/** Whether the dictionary has what `making` is made of. */
export function has(making: Making, report: PlainObject): boolean {
  switch (making.how) {
    case 'rate':
    case 'count':
    case 'read':
      return numberOf(report, making.of) !== null;
    case 'share':
      return numberOf(report, making.part) !== null && numberOf(report, making.rest) !== null;
    case 'mean':
      return numberOf(report, making.sum) !== null && numberOf(report, making.count) !== null;
    case 'missing':
      return numberOf(report, making.of) !== null && numberOf(report, making.all) !== null;
  }
}

/** Growth of a counter; `null` where one of both is missing, or it began anew. */
function growth(before: PlainObject | undefined, after: PlainObject, key: string): number | null {
  const from = numberOf(before, key);
  const to = numberOf(after, key);
  return from === null || to === null || to < from ? null : to - from;
}

/** The value of `making` between two dictionaries, `durationMs` > 0 apart; `null` where nothing can be said. */
export function make(
  making: Making,
  before: PlainObject | undefined,
  after: PlainObject,
  durationMs: number,
): number | null {
  switch (making.how) {
    case 'rate': {
      const more = growth(before, after, making.of);
      return more === null ? null : (more * 1000) / durationMs;
    }
    case 'count':
      return growth(before, after, making.of);
    case 'read': {
      const value = numberOf(after, making.of);
      return value === null ? null : value * making.times;
    }
    case 'share': {
      const rest = growth(before, after, making.rest);
      const from = numberOf(before, making.part);
      const to = numberOf(after, making.part);
      if (rest === null || from === null || to === null) return null;
      // What came late after all is counted back: the total may fall, and nothing was lost meanwhile.
      const lost = Math.max(0, to - from);
      return lost + rest === 0 ? null : lost / (lost + rest);
    }
    case 'mean': {
      const sum = growth(before, after, making.sum);
      const count = growth(before, after, making.count);
      return sum === null || count === null || count === 0 ? null : (sum / count) * making.times;
    }
    case 'missing': {
      const of = growth(before, after, making.of);
      const all = growth(before, after, making.all);
      // Nothing at all is a pause, which is wanted, not a lack.
      if (of === null || all === null || of === 0 || all === 0) return null;
      return Math.max(0, 1 - of / all);
    }
  }
}
