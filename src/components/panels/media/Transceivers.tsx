/** The transceivers of one peer at the playhead, a row each. */
import type { MediaWords } from '../../../content/ui/media.types.ts';
import type { TransceiverRow } from '../../../lib/views/media.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import { sendingOf, type MediaFolds, type Sending } from './folds.ts';
import styles from './Transceivers.module.css';

interface Props {
  readonly folds: MediaFolds;
  readonly words: MediaWords;
  readonly peer: 'A' | 'B';
}

function senderText({ sender }: TransceiverRow, words: MediaWords): string {
  if (sender === null) return words.table.noTrack;
  const [peer = '', kind = '', count = ''] = sender.capture.split(' ');
  const name = sender.capture === '' ? sender.readyState : words.captures.name(peer, kind, count);
  const state =
    sender.readyState === 'ended' ? words.table.ended : sender.enabled ? '' : words.table.disabled;
  return [name, state].filter((part) => part !== '').join(', ');
}

function receiverText({ receiver }: TransceiverRow, { table }: MediaWords): string {
  if (receiver.readyState === 'ended') return table.ended;
  return receiver.muted ? table.muted : table.unmuted;
}

/** Texts of a row's cells, by column. */
function cellsOf(row: TransceiverRow, sending: Sending, words: MediaWords): readonly string[] {
  const { table } = words;
  const rate = sending.bytesPerSecond;
  const heights = sending.heights.length === 0 ? '' : `, ${table.px(sending.heights.at(-1) ?? 0)}`;
  const all = sending.heights.length > 1 ? `, ${sending.heights.join(' / ')} px` : heights;
  return [
    row.direction,
    row.currentDirection ?? 'null',
    senderText(row, words),
    receiverText(row, words),
    sending.codec ?? '–',
    rate === null ? '–' : `${table.perSecond(rate)}${all}`,
  ];
}

/** The table, or what will be in it. */
export function Transceivers({ folds, words, peer }: Props) {
  const { table } = words;
  const view = folds.media.value.byPeer.get(peer);
  const stats = folds.stats.value;
  const rows = view?.rows ?? [];
  const nothing: Sending = { codec: null, bytesPerSecond: null, heights: [] };
  const columns = [
    'direction',
    'currentDirection',
    table.sender,
    table.receiver,
    table.codec,
    table.rate,
  ];
  return (
    <section
      class={styles['table']}
      role="group"
      data-transceivers={peer}
      aria-label={table.title(peer)}
    >
      <p class={styles['title']}>
        <PeerBadge peer={peer} /> {table.title(peer)}
      </p>
      {rows.length === 0 ? (
        <p class={styles['empty']}>{table.empty}</p>
      ) : (
        <div class={styles['scroll']} role="group" aria-label={table.title(peer)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">mid</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => {
                const old = view?.before[index];
                const before = old && cellsOf(old, nothing, words);
                const now = cellsOf(row, nothing, words);
                return (
                  <tr key={index} data-mid={row.mid ?? ''} data-kind={row.kind}>
                    <th scope="row">
                      {row.mid ?? 'null'} {row.kind}
                    </th>
                    {cellsOf(row, sendingOf(stats, peer, row.mid), words).map((text, cell) => {
                      const isNew = before !== undefined && before[cell] !== now[cell];
                      return (
                        <td
                          key={columns[cell]}
                          data-cell={columns[cell]}
                          data-new={isNew ? '' : undefined}
                        >
                          {text}
                          {isNew && <span class={styles['new']}>{table.isNew}</span>}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
