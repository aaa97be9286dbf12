/** What is measured, and in which unit. Tables. */

/** Every number that an experiment may tell. */
export const METRICS = {
  /** Payload that was sent a second. Source: difference of `bytesSent`. */
  bitRate: { unit: 'kbit/s', digits: 0 },
  /** Headers that were sent a second beside it. Source: difference of `headerBytesSent`. */
  headerRate: { unit: 'kbit/s', digits: 1 },
  /** Packets a second. Source: difference of `packetsSent`. */
  packetRate: { unit: '/s', digits: 0 },
  /** Frames that were encoded a second. Source: difference of `framesEncoded`. */
  frameRate: { unit: 'fps', digits: 1 },
  /** Lines of the largest picture that was sent last. Source: `frameHeight`. */
  height: { unit: 'px', digits: 0 },
  /** Mean quantizer of a frame: the larger, the coarser. Source: differences of `qpSum` and `framesEncoded`. */
  qp: { unit: '', digits: 0 },
  /** Time for one frame. Source: differences of `totalEncodeTime` and `framesEncoded`. */
  encodeTime: { unit: 'ms', digits: 2 },
  /** Encoding in a second. Source: difference of `totalEncodeTime`. */
  encodeLoad: { unit: 'ms/s', digits: 0 },
  /** What arrived a second through channels, in 10⁶ bytes. Source: clock and counted bytes. */
  throughput: { unit: 'MB/s', digits: 1 },
  /** There and back for a small message; the middle of several. Source: clock. */
  roundTrip: { unit: 'ms', digits: 1 },
  /** From the first call to `connected`; the middle of several. Source: clock. */
  connectTime: { unit: 'ms', digits: 0 },
  /** Candidates of both sides. Source: `icecandidate`. */
  candidates: { unit: '', digits: 0 },
  /** One `getStats()`; the middle of several. Source: clock. */
  callTime: { unit: 'ms', digits: 2 },
  /** Waiting for `getStats()` in a second, by the middle of all calls. Source: clock. */
  callLoad: { unit: 'ms/s', digits: 1 },
  /** Answers with a new time stamp among all. Source: `timestamp`. */
  newAnswers: { unit: '%', digits: 0 },
} as const satisfies Readonly<Record<string, { readonly unit: string; readonly digits: number }>>;

/** Names one of them. */
export type MetricId = keyof typeof METRICS;

/** What is read rather than counted: texts of the browser. */
export type FactId = 'size' | 'limitedBy' | 'codec' | 'mode' | 'layers';

/** A number over the whole time of measuring, and the least and most of its parts. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What was measured with one setting. What the browser does not tell is absent. */
export interface Measurement {
  readonly values: Readonly<Partial<Record<MetricId, Measured>>>;
  readonly facts: Readonly<Partial<Record<FactId, string>>>;
}

/** Why a setting cannot be had here, where it is us who found out; what the browser itself refuses has no code. */
export type LackCode = 'no-such-codec' | 'ignored-mode' | 'no-sound';

/** What came of one setting: `refused` is what the browser answered to it. */
export type SettingResult =
  | ({ readonly how: 'measured' } & Measurement)
  | {
      readonly how: 'refused';
      readonly code?: LackCode;
      readonly name: string;
      readonly message: string;
    };

/** The middle of `numbers`, which are not empty, with the least and the most. */
export function middleOf(numbers: readonly number[]): Measured {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (index: number): number => sorted[index] ?? 0;
  return { value: at(sorted.length >> 1), low: at(0), high: at(sorted.length - 1) };
}
