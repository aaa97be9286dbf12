/** What can be said from the numbers; what they do not show is said, too. */
import type { PerformanceWords } from '../../../content/ui/performance.types.ts';
import { conclude, type Results } from '../../../lib/sources/performance/conclude.ts';
import type { ExperimentId } from '../../../lib/sources/performance/experiments.ts';
import { ratioText, withUnit } from './numbers.ts';
import styles from './PerformanceLab.module.css';

interface Props {
  readonly id: ExperimentId;
  readonly results: Results;
  readonly words: PerformanceWords;
}

/** The mark says the same as the word behind it. */
const MARKS = { shown: '✓', 'not-shown': '≈', missing: '–', open: '…' } as const;

export function Conclusions({ id, results, words }: Props) {
  const { conclusions, metrics, experiments } = words;
  return (
    <section class={styles['conclusions']}>
      <p class={styles['name']}>{conclusions.title}</p>
      <ul>
        {conclude(id, results).map(({ finding, verdict, of, to, ratio }) => (
          <li key={finding.id} data-finding={finding.id} data-verdict={verdict}>
            <span class={styles['mark']} aria-hidden="true">
              {MARKS[verdict]}
            </span>
            <span>
              {experiments[id].findings[finding.id]}{' '}
              <strong class={styles['verdict']}>{conclusions[verdict]}</strong>
              {of !== undefined && to !== undefined && ratio !== undefined && (
                <small class={styles['compared']}>
                  {conclusions.compared(
                    metrics[finding.metric],
                    withUnit(finding.metric, of.value),
                    withUnit(finding.metric, to.value),
                    ratioText(ratio),
                  )}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
