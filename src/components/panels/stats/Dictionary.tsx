import { useId, useMemo, useState } from 'preact/hooks';
import { createFolding } from '../../../lib/views/folding.ts';
import { dictionariesOf, fieldsFold } from '../../../lib/views/stats-fields.ts';
import type { ConnectionStats } from '../../../lib/views/stats-models.ts';
import type { ChartModel, ChartUnit } from '../../diagrams/chart/model.ts';
import { SeriesChart } from '../../diagrams/chart/series-chart.tsx';
import controls from '../scope/controls.module.css';
import type { Scope } from '../scope/model.ts';
import { seekTime } from './seek.ts';
import type { PartsWords } from './words.ts';
import styles from './groups.module.css';

/** Graphs of one dictionary that are drawn, at most. */
const MOST = 6;

const unitOf = (field: string): ChartUnit => (/bytes/i.test(field) ? 'B' : 'count');

interface Props {
  readonly scope: Scope;
  readonly words: PartsWords;
  readonly connection: ConnectionStats;
}

/** One dictionary of a report: its fields as they are at the playhead, and graphs of its numbers. */
export function Dictionary({ scope, words, connection }: Props) {
  const { internals } = words.groups;
  const { session } = scope;
  const all = dictionariesOf(connection.report);
  const preferred =
    all.find(({ type }) => type === 'outbound-rtp' || type === 'inbound-rtp') ?? all[0];
  const [chosen, setChosen] = useState<string>();
  const label = useId();
  const id = all.some((one) => one.id === chosen) ? (chosen ?? '') : (preferred?.id ?? '');
  const trace = session.trace.value;
  const folding = useMemo(
    () => createFolding(fieldsFold(connection.on, id), trace),
    [trace, connection.on, id],
  );
  const length = session.length.value;
  const fields = [...folding.at(length).fields.values()].filter(({ points }) => {
    const first = points.at(0)?.value;
    return points.slice().some(({ value }) => value !== first);
  });
  const endMs = trace.at(length - 1)?.at ?? 0;
  return (
    <div class={styles['group']}>
      <label class={styles['choice']} id={label}>
        <span>{internals.choose}</span>
        <select
          class={controls['select']}
          value={id}
          onChange={(change) => {
            setChosen(change.currentTarget.value);
          }}
        >
          {all.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === id}>
              {`${one.type} (${one.id.slice(0, 40)})`}
            </option>
          ))}
        </select>
      </label>
      <div class={styles['fields']} tabIndex={0} role="group" aria-labelledby={label}>
        <dl>
          {Object.entries(connection.report.get(id) ?? {}).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p class={styles['note']}>{fields.length === 0 ? internals.still : internals.graphs}</p>
      <div class={styles['charts']}>
        {fields.slice(0, MOST).map(({ name, points }) => {
          const model: ChartModel = {
            ...{ title: name, unit: unitOf(name), lanes: [], moments: [], endMs, least: 1 },
            curves: [
              {
                ...{ key: `${id} ${name}`, name, points, dash: 0 },
                side: connection.peer === 'B' ? 'b' : 'a',
              },
            ],
          };
          return (
            <SeriesChart
              key={name}
              model={model}
              labels={words.charts.labels}
              at={session.at.value}
              onSeek={(ms) => {
                seekTime(session, ms);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
