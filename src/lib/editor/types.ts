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
  /**
   * The reader has left by keyboard. The focus went on in the order of the page, forwards or backwards; whoever knows
   * a better place may move it there.
   */
  readonly onLeave: () => void;
}

/** Lines that something points at, counted from 1. */
export interface EditorMarks {
  /** The line that caused the selected event. */
  readonly cause?: number;
  /** The line that was executed last at the playhead. */
  readonly playhead?: number;
}

/** One editor, moved from sample to sample. */
export interface CodeEditor {
  readonly kind: 'monaco' | 'plain';
  /**
   * Shows `file` inside `place`. A file that was open before keeps its text, its undo history and its view state, and
   * `file.text` is not looked at.
   */
  open(file: EditorFile, place: HTMLElement, listener: EditorListener): void;
  /** Takes the editor out of the page; models stay. */
  close(): void;
  /** The text of `id` now; `undefined` for a file never opened. */
  textOf(id: string): string | undefined;
  /** Replaces the text; can be undone. A file never opened is left alone. */
  setText(id: string, text: string): void;
  /** Marks errors of the file `id`, in place of those before. */
  setProblems(id: string, problems: readonly EditorProblem[]): void;
  /** Marks lines, in place of those before; a new cause is scrolled to. */
  setMarks(id: string, marks: EditorMarks): void;
  /** Shows the differences to `original` beside or inside the text; `undefined` ends it. */
  compare(id: string, original: string | undefined): void;
  focus(): void;
  /** Forgets the file. */
  forget(id: string): void;
}

/** How an editor is made. */
export interface EditorOptions {
  readonly words: EditorWords;
  /** Declarations of what the reader's code finds there: the text of a `.d.ts` without imports. */
  readonly globals: string;
  /**
   * `content`: as high as its text, as in a card; a long text scrolls. `place`: as high as the element that it stands
   * in, as in a workspace. Default `content`.
   */
  readonly fit?: 'content' | 'place';
}

/** Words that the editor itself says. */
export interface EditorWords {
  readonly locale: 'ko' | 'en';
  /** Its accessible name, by the file's name. */
  readonly label: (file: string) => string;
  /** How to get out with the keyboard; shown and announced. */
  readonly wayOut: string;
  /** After Escape: the next Tab leaves. Shown and announced. */
  readonly leaving: string;
  /** The plain editor stands in because the other one could not be fetched. */
  readonly unavailable: string;
  /** What marks in the margin mean. */
  readonly cause: string;
  readonly playhead: string;
  /** A problem as one line: where, and what. */
  readonly problem: (line: number, message: string) => string;
  /** What `compare` found, in numbers of lines. */
  readonly changes: (added: number, removed: number) => string;
  /** In front of a line, for whoever does not see its sign. */
  readonly added: string;
  readonly removed: string;
}
