/** What came of each strategy, in words: the text form of the drawing, and more. */
import type { RecoveryWords } from '../../../content/ui/errors-recovery.types.ts';
import { STRATEGY_IDS } from '../../../lib/sources/errors/recovery/strategies.ts';
import type { RecoveryLane, RecoveryView } from '../../diagrams/recovery-view.ts';
import { Coded } from '../faults/Coded.tsx';
import styles from './Recovery.module.css';

interface Props {
  readonly view: RecoveryView;
  readonly words: RecoveryWords;
  /** How a length of time reads, e.g. `8.2`. */
  readonly seconds: (ms: number) => string;
}

export function RecoveryTable({ view, words, seconds }: Props) {
  const { table } = words;

  function saw({ recoveredAt, segments }: RecoveryLane): string {
    if (recoveredAt !== undefined) return table.frozen(seconds(recoveredAt));
    if (!view.isOver) return table.waiting;
    const state = segments.at(-1)?.state;
    return state === 'connected' ? table.connectedButDead : table.frozenForEver;
  }
  function recovered({ recoveredAt }: RecoveryLane): string {
    if (recoveredAt !== undefined) return table.after(seconds(recoveredAt));
    return view.isOver ? table.never : table.waiting;
  }
  function connection({ sameConnection }: RecoveryLane): string {
    if (sameConnection === undefined) return view.isOver ? table.none : table.waiting;
    return sameConnection ? table.kept : table.anew;
  }
  function channel({ isKept }: RecoveryLane): string {
    if (isKept) return table.delivered;
    return view.isOver ? table.lost : table.waiting;
  }

  return (
    <div class={styles['scroll']} tabIndex={0} role="region" aria-label={table.caption}>
      <table class={styles['table']}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.strategy}</th>
            <th scope="col">{table.recovered}</th>
            <th scope="col">
              <Coded text={table.connection} />
            </th>
            <th scope="col">{table.channel}</th>
            <th scope="col">{table.saw}</th>
          </tr>
        </thead>
        <tbody>
          {STRATEGY_IDS.map((id) => {
            const lane = view.lanes.find((one) => one.id === id);
            if (lane === undefined) return null;
            return (
              <tr
                key={id}
                data-strategy={id}
                data-recovered={
                  lane.recoveredAt !== undefined ? 'yes' : view.isOver ? 'no' : 'not yet'
                }
              >
                <th scope="row">
                  <Coded text={words.strategies[id]} />
                </th>
                <td>{recovered(lane)}</td>
                <td>{connection(lane)}</td>
                <td>{channel(lane)}</td>
                <td>{saw(lane)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
