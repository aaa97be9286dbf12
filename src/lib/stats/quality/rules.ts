/** What makes a connection good, fair or poor: rules as data, each with where its numbers come from. */

/** How a stretch of time is judged. `unknown`: nothing was told that a rule could look at. */
export type QualityLevel = 'unknown' | 'good' | 'fair' | 'poor';

/** What is measured, of which kind of stream. */
export type QualityMeasure =
  'received-loss' | 'sent-loss' | 'round-trip' | 'jitter' | 'freezes' | 'frames-held-back';

/** Two numbers: from `enter` on the level is taken, below `leave` it is left again. */
export interface Threshold {
  readonly enter: number;
  /** Less than `enter`, so that a value that plays around it does not make the level jump. */
  readonly leave: number;
}

/** One rule. */
export interface QualityRule {
  readonly measure: QualityMeasure;
  /** Over how much time values are brought together, ms. */
  readonly windowMs: number;
  /** How: the mean of what is known, or the sum. */
  readonly over: 'mean' | 'sum';
  readonly fair: Threshold;
  readonly poor: Threshold;
  /** Whether the numbers are somebody else's, with reasons, or chosen by us. */
  readonly source: 'gcc' | 'g114' | 'ours';
}

/** Long enough for two reports of the other side (Chromium: one a second for video), short enough to be felt, ms. */
const WINDOW_MS = 5000;

/**
 * Google's congestion control raises the rate below 2 % loss and lowers it above 10 %.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-rmcat-gcc-02#section-6
 */
const LOSS = {
  windowMs: WINDOW_MS,
  over: 'mean',
  fair: { enter: 0.02, leave: 0.01 },
  poor: { enter: 0.1, leave: 0.08 },
  source: 'gcc',
} as const;

/** The rules, in the order in which they are shown. Values are in the units of the curves: shares, ms, counts. */
export const QUALITY_RULES: readonly QualityRule[] = [
  { measure: 'received-loss', ...LOSS },
  { measure: 'sent-loss', ...LOSS },
  {
    // One way up to 150 ms is unnoticed, above 400 ms a conversation breaks down: twice that there and back.
    // https://www.itu.int/rec/T-REC-G.114
    measure: 'round-trip',
    windowMs: WINDOW_MS,
    over: 'mean',
    fair: { enter: 300, leave: 250 },
    poor: { enter: 800, leave: 700 },
    source: 'g114',
  },
  {
    // A jitter buffer has to wait about as long as packets stray; some 30 ms is what a busy Wi-Fi does.
    measure: 'jitter',
    windowMs: WINDOW_MS,
    over: 'mean',
    fair: { enter: 40, leave: 30 },
    poor: { enter: 100, leave: 80 },
    source: 'ours',
  },
  {
    // A freeze is seen by everybody; a second one within the same ten seconds is remembered.
    measure: 'freezes',
    windowMs: 10_000,
    over: 'sum',
    fair: { enter: 1, leave: 0.5 },
    poor: { enter: 2, leave: 1.5 },
    source: 'ours',
  },
  {
    // Compared with what the source gives, not with a number that fits every picture.
    measure: 'frames-held-back',
    windowMs: WINDOW_MS,
    over: 'mean',
    fair: { enter: 0.3, leave: 0.2 },
    poor: { enter: 0.6, leave: 0.5 },
    source: 'ours',
  },
];
