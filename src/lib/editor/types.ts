/** An editor as its users see it; Monaco and the plain one for touch devices both are. */
import type { CodePlace } from '../trace/events.ts';

/** A file that is edited. */
export interface EditorFile {
  /** Unique in the page, such as `create-offer/main.ts`: the model, its undo history and its view state go by it. */
  readonly id: string;
  /** Such as `main.ts`; `.ts` or `.js` chooses the language. */
  readonly name: string;
  readonly text: string;
}

/** Something to be marked in the text. */
export interface EditorProblem {
  readonly place: CodePlace;
  readonly message: string;
}

/** What its surroundings want to hear. */
export interface EditorListener {
  readonly onChange: (text: string) => void;
  /** `Ctrl/⌘+Enter`. */
  readonly onRun: () => void;
  /** The reader leaves by keyboard: the focus is to go on behind the editor. */
  readonly onLeave: () => void;
}

/** One editor, moved from sample to sample. */
export interface CodeEditor {
  readonly kind: 'monaco' | 'plain';
  /** Shows `file` inside `place`; what it showed before keeps its text and undo history. */
  open(file: EditorFile, place: HTMLElement, listener: EditorListener): void;
  /** Takes the editor out of the page; models stay. */
  close(): void;
  /** The text of `id` now; `undefined` for a file never opened. */
  textOf(id: string): string | undefined;
  /** Replaces the text; can be undone. */
  setText(id: string, text: string): void;
  /** Marks errors of the file `id`, in place of those before. */
  setProblems(id: string, problems: readonly EditorProblem[]): void;
  /** The line that caused the selected event, and the line executed at the playhead; `undefined` takes the mark away. */
  setMarks(id: string, marks: { readonly cause?: number; readonly playhead?: number }): void;
  /** Shows the differences to `original` beside or inside the text; `undefined` ends it. */
  compare(id: string, original: string | undefined): void;
  focus(): void;
  /** Forgets the file. */
  forget(id: string): void;
}

/** Words that the editor itself says. */
export interface EditorWords {
  readonly locale: 'ko' | 'en';
  /** Its accessible name, by the file's name. */
  readonly label: (file: string) => string;
  /** How to get out with the keyboard; shown and announced. */
  readonly wayOut: string;
}
