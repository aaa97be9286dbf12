import { chartNumber } from '../../../content/ui/chart-numbers.ts';
import { momentText } from '../../../content/ui/times.ts';
import type { QualityMeasure } from '../../../lib/stats/quality/rules.ts';
import type { ConnectionQuality, Finding } from '../../../lib/views/quality.ts';
import type { StatsStream } from '../../../lib/views/stats-models.ts';
import type { ChartUnit } from '../../diagrams/chart/model.ts';
import type { Scope } from '../scope/model.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import { naiveLevel } from './naive.ts';
import { useQuality } from './use-stats.ts';
import type { PartsWords } from './words.ts';
import styles from './groups.module.css';

const UNITS: { readonly [M in QualityMeasure]: ChartUnit } = {
  'received-loss': 'share',
  'sent-loss': 'share',
  'round-trip': 'ms',
  jitter: 'ms',
  freezes: 'count',
  'frames-held-back': 'share',
};

/** What a stream is called: its medium and where in the descriptions it stands. */
const streamName = (stream: StatsStream | undefined): string =>
  stream === undefined
    ? ''
    : stream.media === null
      ? 'candidate-pair'
      : `${stream.media}${stream.label === null ? '' : ` (mid ${stream.label})`}`;

interface Props {
  readonly scope: Scope;
  readonly words: PartsWords;
}

function Row(props: {
  readonly finding: Finding;
  readonly stream: StatsStream | undefined;
  readonly words: PartsWords['groups']['quality'];
}) {
  const { finding, stream, words } = props;
  const { rule, value, level } = finding;
  const write = (number: number): string => chartNumber(UNITS[rule.measure], number);
  const threshold = ({ enter, leave }: Finding['rule']['fair']): string =>
    words.threshold(write(enter), write(leave));
  return (
    <tr role="row" data-measure={rule.measure} data-level={level}>
      <th role="rowheader" scope="row">
        {words.measures[rule.measure]}{' '}
        <small>{words.window(rule.windowMs / 1000, rule.over)}</small>
      </th>
      <td role="cell" data-column={words.column.stream}>
        {streamName(stream)}
      </td>
      <td role="cell" data-column={words.column.value}>
        <b>{value === null ? '–' : write(value)}</b>
      </td>
      <td role="cell" data-column={words.column.level}>
        <span class={styles['level']} data-level={level}>
          {words.levels[level]}
        </span>{' '}
        <small>{words.since(momentText(finding.since))}</small>
      </td>
      <td role="cell" data-column={words.column.fair}>
        {threshold(rule.fair)}
      </td>
      <td role="cell" data-column={words.column.poor}>
        {threshold(rule.poor)}
      </td>
    </tr>
  );
}

function Rules(props: {
  readonly quality: ConnectionQuality;
  readonly streams: readonly StatsStream[];
  readonly words: PartsWords['groups']['quality'];
}) {
  const { quality, streams, words } = props;
  const { column } = words;
  if (quality.findings.length === 0) return <p class={styles['note']}>{words.none}</p>;
  return (
    // The roles are said because cards take the table's display, and its roles with it.
    <table role="table" class={styles['table']} aria-label={words.rules}>
      <thead role="rowgroup">
        <tr role="row">
          {[
            column.measure,
            column.stream,
            column.value,
            column.level,
            column.fair,
            column.poor,
          ].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {quality.findings.map((finding) => (
          <Row
            key={`${finding.rule.measure} ${finding.stream}`}
            finding={finding}
            stream={streams.find(({ key }) => key === finding.stream)}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The verdict on each side at the playhead, the rules and the numbers that decided, and what a simple monitor would say. */
export function Quality({ scope, words }: Props) {
  const { groups } = words;
  const { quality } = groups;
  const view = useQuality(scope);
  const connections = [...view.connections.values()];
  const streams = view.stats.streams.slice();
  const atB = [...view.stats.connections.values()].find(({ peer }) => peer === 'B');
  const naive = atB === undefined ? undefined : naiveLevel(atB, view.stats);
  return (
    <div class={styles['group']}>
      {connections.map((one) => (
        <section
          key={`${one.peer} ${one.on}`}
          class={styles['peer']}
          data-side={one.peer === 'B' ? 'b' : 'a'}
          data-quality={one.level}
          aria-label={quality.of(one.peer)}
        >
          <p class={styles['name']}>
            <PeerBadge peer={one.peer} /> {quality.of(one.peer)}{' '}
            <span class={styles['level']} data-level={one.level}>
              {quality.levels[one.level]}
            </span>
          </p>
          <Rules quality={one} streams={streams} words={quality} />
        </section>
      ))}
      {connections.length === 0 && <p class={styles['note']}>{quality.none}</p>}
      <p class={styles['note']}>{quality.hint}</p>
      <ul class={styles['notes']}>
        {(['gcc', 'g114', 'ours'] as const).map((source) => (
          <li key={source}>{quality.sources[source]}</li>
        ))}
      </ul>
      <section class={styles['aside']} aria-label={quality.naive.title} data-naive={naive ?? ''}>
        <p class={styles['name']}>{quality.naive.title}</p>
        <p>
          {naive === undefined ? quality.naive.silent : quality.naive.says(quality.levels[naive])}
        </p>
        <ul class={styles['notes']}>
          {quality.naive.why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
