/** The files on a workbench: as they were given, as the reader changed them, and where the changes are kept. */
import { batch, computed, signal } from '@preact/signals';
import type { SourceFile } from '../../../lib/sandbox/program.ts';
import type { BenchProgram, DraftState, DraftStore, Texts } from './types.ts';

/** A change is kept so long after the last key, in ms: soon enough for a crash, seldom enough for a disk. */
const KEEP_AFTER_MS = 400;

/** What texts need of their surroundings. */
export interface TextsOptions {
  readonly program: BenchProgram;
  readonly drafts: DraftStore;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

const isSame = (some: readonly SourceFile[], others: readonly SourceFile[]): boolean =>
  some.length === others.length &&
  some.every(
    ({ name, text }, index) => name === others[index]?.name && text === others[index].text,
  );

/** Whether a draft is one of these files: their names and their order. */
const fits = (draft: readonly SourceFile[], files: readonly SourceFile[]): boolean =>
  draft.length === files.length && draft.every(({ name }, index) => name === files[index]?.name);

/** Makes the texts of one workbench; a draft of an earlier visit is found at once. */
export function createTexts({ program: first, drafts, after }: TextsOptions): Texts {
  const program = signal(first);
  const files = signal(first.originals);
  const draft = signal<DraftState>('none');
  /** What `reset` took away. */
  const before = signal<readonly SourceFile[] | undefined>(undefined);
  let callOff = (): void => {};

  function keep(): void {
    callOff();
    callOff = () => {};
    if (draft.peek() !== 'unsaved') return;
    const { draftKey } = program.peek();
    if (draftKey !== undefined) draft.value = drafts.save(draftKey, files.peek());
  }

  function change(next: readonly SourceFile[]): void {
    const { originals, draftKey } = program.peek();
    batch(() => {
      files.value = next;
      callOff();
      if (isSame(next, originals)) {
        draft.value = 'none';
        if (draftKey !== undefined) drafts.clear(draftKey);
      } else {
        draft.value = 'unsaved';
        callOff = after(KEEP_AFTER_MS, keep);
      }
    });
  }

  function restore(): void {
    const { draftKey, originals } = program.peek();
    const found = draftKey === undefined ? undefined : drafts.load(draftKey);
    if (found === undefined || !fits(found, originals) || isSame(found, originals)) return;
    // The draft says what was written; which peer a file plays is not up to it.
    files.value = originals.map((file, index) => ({ ...file, text: found[index]?.text ?? '' }));
    draft.value = 'restored';
  }

  restore();
  return {
    program,
    files,
    isChanged: computed(() => !isSame(files.value, program.value.originals)),
    draft,
    canUndo: computed(() => before.value !== undefined),
    open(next, changed) {
      keep();
      batch(() => {
        program.value = next;
        files.value = next.originals;
        draft.value = 'none';
        before.value = undefined;
        if (changed === undefined) restore();
        else if (!isSame(changed, next.originals)) change(changed);
      });
    },
    setText(name, text) {
      const current = files.peek();
      if (current.find((file) => file.name === name)?.text === text) return;
      batch(() => {
        before.value = undefined;
        change(current.map((file) => (file.name === name ? { ...file, text } : file)));
      });
    },
    reset() {
      const current = files.peek();
      const { originals } = program.peek();
      if (isSame(current, originals)) return;
      batch(() => {
        change(originals);
        before.value = current;
      });
    },
    undoReset() {
      const back = before.peek();
      if (back === undefined) return;
      batch(() => {
        before.value = undefined;
        change(back);
      });
    },
    keep,
  };
}
