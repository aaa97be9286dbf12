/** What was measured: a row for each setting, a bar for the first number. */
import type { ExperimentWords, PerformanceWords } from '../../../content/ui/performance.types.ts';
import type { Results } from '../../../lib/sources/performance/conclude.ts';
import { EXPERIMENTS, type ExperimentId } from '../../../lib/sources/performance/experiments.ts';
import type { MetricId, SettingResult } from '../../../lib/sources/performance/metrics.ts';
import { settingsOf } from './model.ts';
import { bare, withUnit } from './numbers.ts';
import styles from './PerformanceLab.module.css';

interface Props {
  readonly id: ExperimentId;
  readonly results: Results;
  /** The setting that is measured now. */
  readonly now: string | undefined;
  readonly words: PerformanceWords;
}

const valueOf = (result: SettingResult | undefined, metric: MetricId) =>
  result?.how === 'measured' ? result.values[metric] : undefined;

/** A bar as long as `part` of the longest, from 0 to 1. */
function Bar({ part }: { readonly part: number }) {
  return (
    <svg class={styles['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" class={styles['rail']} />
      <rect width={Math.round(part * 1000) / 10} height="4" class={styles['fill']} />
    </svg>
  );
}

export function Numbers({ id, results, now, words }: Props) {
  const { metrics, facts = [] } = EXPERIMENTS[id];
  const text: ExperimentWords = words.experiments[id];
  const rows = settingsOf(id).map((setting) => ({ setting, result: results[setting] }));
  const longest = Math.max(
    ...rows.map(({ result }) => valueOf(result, metrics[0])?.value ?? 0),
    1e-9,
  );
  return (
    <div class={styles['scroll']} role="group" aria-label={text.title} tabIndex={0}>
      <table class={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.setting}</th>
            {metrics.map((metric) => (
              <th key={metric} scope="col">
                {words.metrics[metric]}
              </th>
            ))}
            {facts.map((fact) => (
              <th key={fact} scope="col">
                {words.facts[fact]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ setting, result }) => (
            <tr
              key={setting}
              data-setting={setting}
              data-result={result?.how ?? 'none'}
              aria-current={setting === now ? 'step' : undefined}
            >
              <th scope="row">{text.settings[setting]}</th>
              {result?.how === 'refused' ? (
                <td colSpan={metrics.length + facts.length}>
                  {result.code === undefined
                    ? words.refused(result.name, result.message)
                    : words.lacks[result.code]}
                </td>
              ) : (
                <>
                  {metrics.map((metric, index) => {
                    const value = valueOf(result, metric);
                    return (
                      <td key={metric} data-metric={metric}>
                        {value === undefined ? (
                          <span class={styles['none']}>{words.notYet}</span>
                        ) : (
                          <>
                            {withUnit(metric, value.value)}
                            {value.low !== value.high && (
                              <small class={styles['range']}>
                                {words.range(bare(metric, value.low), bare(metric, value.high))}
                              </small>
                            )}
                            {index === 0 && <Bar part={value.value / longest} />}
                          </>
                        )}
                      </td>
                    );
                  })}
                  {facts.map((fact) => (
                    <td key={fact}>
                      {(result?.how === 'measured' ? result.facts[fact] : undefined) ?? (
                        <span class={styles['none']}>{words.notYet}</span>
                      )}
                    </td>
                  ))}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
