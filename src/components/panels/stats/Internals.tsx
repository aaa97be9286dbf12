import { useMemo } from 'preact/hooks';
import { chartNumber } from '../../../content/ui/chart-numbers.ts';
import { momentText } from '../../../content/ui/times.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { internalsFold } from '../../../lib/views/internals.ts';
import { CandidateGrid } from '../../diagrams/internals/candidate-grid.tsx';
import { EventList } from '../../diagrams/internals/event-list.tsx';
import type { InternalsLabels } from '../../diagrams/internals/labels.ts';
import type { Scope } from '../scope/model.ts';
import { Dictionary } from './Dictionary.tsx';
import { gridOf } from './grid.ts';
import { useQuality } from './use-stats.ts';
import type { PartsWords } from './words.ts';
import styles from './groups.module.css';

/** A look-alike of a browser's internals page, at the playhead. */
export function Internals({ scope, words }: { readonly scope: Scope; readonly words: PartsWords }) {
  const { internals } = words.groups;
  const { session } = scope;
  const trace = session.trace.value;
  const folding = useMemo(() => createFolding(internalsFold, trace), [trace]);
  const view = folding.at(session.playhead.value);
  const { stats } = useQuality(scope);
  const labels = useMemo<InternalsLabels>(
    () => ({
      ...internals,
      time: momentText,
      bytes: (bytes) => chartNumber('B', bytes),
    }),
    [internals],
  );
  const reports = [...stats.connections.values()];
  return (
    <div class={styles['group']}>
      <p class={styles['label']}>{internals.notice}</p>
      <ul class={styles['notes']}>
        {internals.real.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {view.connections.slice().map(({ peer, on, rows }, index) => {
        const report = reports.find((one) => one.on === on);
        const title = internals.connection(peer, on);
        return (
          <details key={on} class={styles['connection']} open={index === 0} data-internals={on}>
            <summary>{title}</summary>
            <div class={styles['group']}>
              <p class={styles['name']}>{internals.events}</p>
              <EventList
                rows={rows}
                selected={session.selected.value}
                onSelect={session.select}
                labels={labels}
              />
              <p class={styles['name']}>{internals.candidates}</p>
              <CandidateGrid
                pairs={report === undefined ? [] : gridOf(report.report)}
                labels={labels}
              />
              <p class={styles['name']}>{internals.stats}</p>
              {report === undefined ? (
                <p class={styles['note']}>{internals.none}</p>
              ) : (
                <Dictionary scope={scope} words={words} connection={report} />
              )}
            </div>
          </details>
        );
      })}
    </div>
  );
}
