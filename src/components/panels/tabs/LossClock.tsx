import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import { engineIdOf } from '../../../lib/sources/pair/engine.ts';
import type { Seat } from '../../../lib/sources/tabs/types.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { lossFold, lossOf, type LossView } from '../../../lib/views/loss.ts';
import { EXPECTED, SIGNS } from './expected.ts';
import type { TabsLab } from './model.ts';
import styles from './LossClock.module.css';

/** A clock that shows tenths of a second. */
const TICK_MS = 100;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

interface Props {
  readonly lab: TabsLab;
  readonly words: TabsWords;
  readonly seat: Seat;
  readonly other: Seat;
}

function Clock({ lab, words, loss, other }: Props & { readonly loss: LossView }) {
  const [now, setNow] = useState<number | undefined>(undefined);
  const isOver = loss.signs.failed !== undefined;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setNow(lab.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isOver, lab]);
  const sinceMs = Math.max(
    0,
    (isOver ? loss.goneAt + (loss.signs.failed ?? 0) : (now ?? loss.goneAt)) - loss.goneAt,
  );
  const expected = EXPECTED[engineIdOf(navigator.userAgent)];
  const { loss: texts } = words;
  return (
    <section
      class={styles['loss']}
      role="group"
      aria-label={texts.title(other)}
      data-loss={loss.how}
    >
      <p class={styles['head']}>
        <b>{texts.title(other)}</b>
        <span class={styles['clock']}>{texts.since(seconds(sinceMs))}</span>
      </p>
      <p class={styles['how']}>{loss.how === 'left' ? texts.how.left : texts.how.silent}</p>
      <table class={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{texts.headSign}</th>
            <th scope="col">{texts.headExpected}</th>
            <th scope="col">{texts.headObserved}</th>
          </tr>
        </thead>
        <tbody>
          {SIGNS.map((sign) => {
            const window = expected[sign];
            const seen = loss.signs[sign];
            return (
              <tr key={sign} data-sign={sign} data-seen={seen === undefined ? '' : seconds(seen)}>
                <th scope="row">{texts.sign[sign]}</th>
                <td>
                  {window === 'maybe'
                    ? texts.never
                    : window === 'at-once'
                      ? texts.atOnce
                      : texts.expected(String(window[0]), String(window[1]))}
                </td>
                <td class={seen === undefined ? styles['open'] : styles['seen']}>
                  {seen === undefined ? texts.notYet : texts.observed(seconds(seen))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** How this tab notices that the other one is gone: what to expect in this browser, and what came. */
export function LossClock(props: Props) {
  const { session } = props.lab.scope;
  const trace = session.trace.value;
  const folding = useMemo(() => createFolding(lossFold(props.seat), trace), [trace, props.seat]);
  const loss = lossOf(folding.at(session.length.value));
  return loss === undefined ? null : <Clock {...props} loss={loss} />;
}
