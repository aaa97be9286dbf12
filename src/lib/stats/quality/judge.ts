import type { QualityLevel, QualityRule } from './rules.ts';

/** One value of a measure. */
export interface Sample {
  /** ms since the trace began. */
  readonly at: number;
  /** `null`: nothing can be said of that interval. */
  readonly value: number | null;
}

/** What a rule says of one stream. */
export interface Verdict {
  readonly level: QualityLevel;
  /** What was compared with the thresholds; `null` where nothing was known. */
  readonly value: number | null;
}

/** What the samples of the window come to; `null` where none of them is known. */
function together(rule: QualityRule, samples: readonly Sample[], at: number): number | null {
  const known = samples.flatMap((sample) =>
    sample.at > at - rule.windowMs && sample.at <= at && sample.value !== null
      ? [sample.value]
      : [],
  );
  if (known.length === 0) return null;
  const sum = known.reduce((total, value) => total + value, 0);
  return rule.over === 'sum' ? sum : sum / known.length;
}

/** Whether a threshold holds: from `enter` on, and once it held, until the value is below `leave`. */
const holds = (value: number, { enter, leave }: QualityRule['fair'], held: boolean): boolean =>
  value >= (held ? leave : enter);

/**
 * What `rule` says at the time `at` (ms) of a stream with these samples; `before` is what it said last. Without a known sample in
 * the window it says `unknown`, never `good`: silence is no praise.
 */
export function judge(
  rule: QualityRule,
  samples: readonly Sample[],
  at: number,
  before: QualityLevel = 'unknown',
): Verdict {
  const value = together(rule, samples, at);
  if (value === null) return { level: 'unknown', value };
  if (holds(value, rule.poor, before === 'poor')) return { level: 'poor', value };
  const wasAtLeastFair = before === 'fair' || before === 'poor';
  return { level: holds(value, rule.fair, wasAtLeastFair) ? 'fair' : 'good', value };
}

const ORDER: readonly QualityLevel[] = ['unknown', 'good', 'fair', 'poor'];

/** The worst of them that is known; `unknown` where none is. */
export function worstOf(levels: readonly QualityLevel[]): QualityLevel {
  return levels.reduce<QualityLevel>(
    (worst, level) => (ORDER.indexOf(level) > ORDER.indexOf(worst) ? level : worst),
    'unknown',
  );
}
