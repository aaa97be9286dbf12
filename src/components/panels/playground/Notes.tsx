import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import controls from '../scope/controls.module.css';
import type { Playground } from './model.ts';
import styles from './Playground.module.css';

/** What has just happened to the code: a link that could not be opened, a copy, a change in another tab. */
export function Notes({
  playground,
  words,
}: {
  readonly playground: Playground;
  readonly words: PlaygroundWords;
}) {
  const problem = playground.problem.value;
  const note = playground.note.value;
  return (
    <>
      <div role="alert" class={styles['alert']}>
        {problem !== undefined && (
          <div
            class={styles['problem']}
            data-share-problem={problem.kind === 'link' ? problem.error.code : problem.kind}
          >
            <p>
              <strong>{words.badLink}.</strong>{' '}
              {problem.kind === 'link'
                ? words.shareProblem[problem.error.code](problem.error.found)
                : words.notLoaded}
            </p>
          </div>
        )}
      </div>
      <div role="status" class={styles['note']}>
        {note !== undefined && (
          <p data-note={note}>
            {note === 'kept' ? words.kept.done : words.kept.elsewhere}
            {playground.canBringBack.value && (
              <button
                type="button"
                class={controls['button']}
                data-bring-back
                onClick={playground.bringBack}
              >
                {words.kept.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
