import type { FaultsWords } from '../../../content/ui/faults.types.ts';
import { momentText } from '../../../content/ui/times.ts';
import type { CheckedExpectation, Met } from '../../../lib/sources/faults/expectation.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import type { Scope } from '../scope/model.ts';
import { Coded } from './Coded.tsx';
import styles from './Checklist.module.css';
import { expectedPhrase, observedPhrase } from './phrases.ts';

interface Props {
  readonly scope: Scope;
  readonly title: string;
  readonly checked: readonly CheckedExpectation[];
  readonly words: FaultsWords['expected'];
}

/** A shape of its own for each, so that nobody needs its colour. */
const SIGN: Readonly<Record<Met, string>> = { yes: '✓', no: '✕', 'not yet': '·' };

/** What is expected, beside what the trace shows of it up to the playhead. */
export function Checklist({ scope, title, checked, words }: Props) {
  const { session } = scope;
  const trace = session.trace.value;
  const met = checked.filter((each) => each.met === 'yes').length;
  return (
    <table class={styles['checklist']} data-checklist="">
      <caption>
        <b>{title}</b> <span class={styles['count']}>{words.count(met, checked.length)}</span>
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words.expected}</th>
          <th scope="col">{words.observed}</th>
        </tr>
      </thead>
      <tbody>
        {checked.map((each, index) => {
          const { expectation, seq } = each;
          const event = seq === undefined ? undefined : trace.at(seq);
          return (
            <tr key={index} data-met={each.met}>
              <td class={styles['expected']}>
                <span class={styles['sign']} aria-hidden="true">
                  {SIGN[each.met]}
                </span>
                <PeerBadge peer={expectation.peer} />
                <span>
                  <Coded text={expectedPhrase(expectation, words.phrase)} />
                </span>
              </td>
              <td class={styles['observed']}>
                <span class={styles['met']}>{words.met[each.met]}</span>
                {(each.met !== 'not yet' || event !== undefined) && (
                  <span class={styles['seen']}>
                    <Coded text={observedPhrase(each, event, words.seen)} />
                  </span>
                )}
                {event !== undefined && (
                  <button
                    type="button"
                    class={styles['jump']}
                    aria-label={words.seen.jump(momentText(event.at))}
                    onClick={() => {
                      session.seek(event.seq);
                      session.select(event.seq);
                    }}
                  >
                    {momentText(event.at)}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
