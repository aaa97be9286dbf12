import { useMemo, useState } from 'preact/hooks';
import { chartNumber } from '../../../content/ui/chart-numbers.ts';
import { momentText } from '../../../content/ui/times.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { internalsFold } from '../../../lib/views/internals.ts';
import { CandidateGrid } from '../../diagrams/internals/candidate-grid.tsx';
import { EventList } from '../../diagrams/internals/event-list.tsx';
import type { InternalsLabels } from '../../diagrams/internals/labels.ts';
import controls from '../scope/controls.module.css';
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
  /** From which event on the page is taken to have been open; `null`: from before the call. */
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  return (
    <div class={styles['group']}>
      <p class={styles['label']}>{internals.notice}</p>
      <ul class={styles['notes']}>
        {internals.real.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class={controls['button']}
          data-opened-late
          aria-pressed={openedAt !== null}
          onClick={() => {
            setOpenedAt(openedAt === null ? session.length.value : null);
          }}
        >
          {internals.late}
        </button>
      </p>
      <p class={styles['note']} role="status">
        {openedAt === null ? '' : internals.lost}
      </p>
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
                from={openedAt ?? 0}
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
