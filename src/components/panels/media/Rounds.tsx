/** The log of negotiations: who offered, because of which calls, and how it ended. */
import type { MediaWords } from '../../../content/ui/media.types.ts';
import type { Negotiation } from '../../../lib/views/negotiations.ts';
import controls from '../scope/controls.module.css';
import type { Scope } from '../scope/model.ts';
import { PeerBadge } from '../scope/PeerBadge.tsx';
import type { MediaFolds } from './folds.ts';
import styles from './Rounds.module.css';

interface Props {
  readonly scope: Scope;
  readonly folds: MediaFolds;
  readonly words: MediaWords;
}

/** How the round ended, or what it waits for. */
function endText({ offer, done, end }: Negotiation, { rounds }: MediaWords): string {
  if (offer === undefined) return rounds.waiting;
  if (done === undefined) return rounds.offered;
  if (end === 'rolled-back') return rounds.rolledBack;
  return end === 'closed' ? rounds.closed : rounds.answered(done.at - offer.at);
}

/** Rounds up to the playhead, the newest last. A press leads to the event. */
export function Rounds({ scope, folds, words }: Props) {
  const { rounds: say } = words;
  const { rounds } = folds.negotiations.value;
  const { session } = scope;
  const go = (seq: number): void => {
    session.select(seq);
    session.seek(seq);
  };
  const step = (seq: number, text: string) => (
    <button
      key={seq}
      type="button"
      class={controls['link']}
      data-seq={seq}
      onClick={() => {
        go(seq);
      }}
    >
      <code>{text}</code>
    </button>
  );
  return (
    <section
      class={styles['rounds']}
      role="group"
      aria-label={say.title}
      data-rounds={rounds.length}
    >
      <p class={styles['title']}>{say.title}</p>
      {rounds.length === 0 ? (
        <p class={styles['empty']}>{say.empty}</p>
      ) : (
        <ol>
          {rounds.slice().map((round, index) => (
            <li key={index} data-round={index} data-end={round.end ?? ''}>
              <PeerBadge peer={round.peer} />
              <span class={styles['way']}>
                <span>
                  {round.causes.length === 0
                    ? say.noCall
                    : round.causes.map(({ seq, method }) => step(seq, method))}
                </span>
                <span aria-hidden="true">→</span>
                <span>
                  {round.neededSeq === undefined
                    ? say.noEvent
                    : step(round.neededSeq, 'negotiationneeded')}
                </span>
                <span aria-hidden="true">→</span>
                <span>
                  {round.offer === undefined ? '' : step(round.offer.seq, 'offer')}{' '}
                  {endText(round, words)}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
