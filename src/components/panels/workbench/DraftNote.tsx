import type { SampleWords } from '../../../content/ui/sample.types.ts';
import controls from '../scope/controls.module.css';
import styles from './DraftNote.module.css';
import type { Workbench } from './types.ts';

interface Props {
  readonly bench: Workbench;
  readonly words: SampleWords;
  /** Shows what was changed, or ends it. */
  readonly onCompare: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** Says that the code is not the original, what became of the changes, and how to get back. */
export function DraftNote({ bench, words, onCompare, onReset, onUndo }: Props) {
  const { texts, editing } = bench;
  const { draft: sentences } = words;
  const state = texts.draft.value;
  const canUndo = texts.canUndo.value;
  if (state === 'none' && !canUndo) return null;
  const button = (name: string, key: string, onClick: () => void) => (
    <button type="button" class={controls['link']} {...{ [`data-${key}`]: '' }} onClick={onClick}>
      {name}
    </button>
  );
  return (
    <div class={styles['note']} data-draft={state}>
      {state === 'none' ? (
        button(sentences.undo, 'undo', onUndo)
      ) : (
        <>
          <p>
            <b>{sentences.yours}</b> {state !== 'unsaved' && <span>{sentences[state]}</span>}
          </p>
          {button(
            editing.compares.value ? sentences.hideChanges : sentences.showChanges,
            'compare',
            onCompare,
          )}
          {button(sentences.reset, 'reset-draft', onReset)}
        </>
      )}
    </div>
  );
}
