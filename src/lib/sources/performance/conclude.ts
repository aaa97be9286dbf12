/** What can be said from the numbers, and what cannot. Pure. */
import { EXPERIMENTS, type ExperimentId, type Finding } from './experiments.ts';
import type { Measured, SettingResult } from './metrics.ts';

/** The results of an experiment, by the ids of its settings; those that have not run are absent. */
export type Results = Readonly<Partial<Record<string, SettingResult>>>;

/** What the numbers say of one finding. */
export interface Conclusion {
  readonly finding: Finding;
  /**
   * `shown`: the numbers show it. `not-shown`: they do not, this time. `missing`: one of the two settings was
   * refused, or the browser does not tell the number. `open`: not both have run.
   */
  readonly verdict: 'shown' | 'not-shown' | 'missing' | 'open';
  readonly of?: Measured;
  readonly to?: Measured;
  /** `of / to`; absent where it would be no number. */
  readonly ratio?: number;
}

const numberIn = (result: SettingResult | undefined, finding: Finding): Measured | undefined =>
  result?.how === 'measured' ? result.values[finding.metric] : undefined;

/** What `results` say of each finding of an experiment. */
export function conclude(id: ExperimentId, results: Results): readonly Conclusion[] {
  return EXPERIMENTS[id].findings.map((finding) => {
    const [one, other] = [results[finding.of], results[finding.to]];
    if (one === undefined || other === undefined) return { finding, verdict: 'open' };
    const [of, to] = [numberIn(one, finding), numberIn(other, finding)];
    if (of === undefined || to === undefined) return { finding, verdict: 'missing' };
    if (to.value <= 0) return { finding, verdict: 'not-shown', of, to };
    const ratio = of.value / to.value;
    const { atLeast = 0, atMost = Infinity } = finding;
    const verdict = ratio >= atLeast && ratio <= atMost ? 'shown' : 'not-shown';
    return { finding, verdict, of, to, ratio };
  });
}
