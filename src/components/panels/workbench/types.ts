/** The workbench: code that a reader edits and runs, and what it does. The sample card and the playground both are one. */
import type { ReadonlySignal } from '@preact/signals';
import type { CodeEditor } from '../../../lib/editor/types.ts';
import type { ProgramResult } from '../../../lib/sandbox/compile/index.ts';
import type { CodeProblem, CompiledFile } from '../../../lib/sandbox/compiled.ts';
import type { Needs, SourceFile } from '../../../lib/sandbox/program.ts';
import type { Dropped, RunStatus, Sandbox } from '../../../lib/sandbox/types.ts';
import type { ChannelRules } from '../../../lib/signaling/impairment.ts';
import type { Plain } from '../../../lib/trace/plain.ts';
import type { Scope } from '../scope/model.ts';
import type { CodeMarks } from './marks.ts';

/** What is on the workbench. */
export interface BenchProgram {
  /** Names it within the page, such as a sample's id: the editor's models are called `<id>/<file>`. */
  readonly id: string;
  /** Its files as they were given, in the reader's language: what Reset goes back to. One, or A's and B's. */
  readonly originals: readonly SourceFile[];
  /** `infer`: whatever the code seems to take for granted. */
  readonly needs: Needs | 'infer';
  /** Where the reader's changes are kept; absent: nowhere. */
  readonly draftKey?: string;
}

/** How far a run is; `none` before the first one and after one that came to nothing. Also `data-run-status`. */
export type BenchStatus = 'none' | 'compiling' | RunStatus;

/** What became of the reader's changes. */
export type DraftState =
  /** The code is as it was given. */
  | 'none'
  /** There are changes; they are kept nowhere, or not yet. */
  | 'unsaved'
  /** They were found where an earlier visit had left them. */
  | 'restored'
  /** They are kept. */
  | 'saved'
  /** They could not be kept: the storage is full. */
  | 'full'
  /** They cannot be kept: this browser, or a setting of it, keeps nothing. */
  | 'unavailable';

/** Where drafts are kept; `src/lib/drafts` is one. */
export interface DraftStore {
  load(key: string): readonly SourceFile[] | undefined;
  save(key: string, files: readonly SourceFile[]): 'saved' | 'full' | 'unavailable';
  clear(key: string): void;
}

/** Compiles and looks through code. */
export interface Compiler {
  compile(files: readonly SourceFile[]): ProgramResult;
  /** What code without declared needs seems to take for granted. */
  inferNeeds(files: readonly CompiledFile[]): Needs;
}

/** What is fetched when it is first needed. */
export interface BenchLoaders {
  compiler(): Promise<Compiler>;
  sandbox(): Promise<Sandbox>;
  editor(): Promise<CodeEditor>;
}

/** The files on the workbench, and where they are kept. */
export interface Texts {
  readonly program: ReadonlySignal<BenchProgram>;
  readonly files: ReadonlySignal<readonly SourceFile[]>;
  /** Whether they differ from the originals. */
  readonly isChanged: ReadonlySignal<boolean>;
  readonly draft: ReadonlySignal<DraftState>;
  /** Whether a reset, or what another program displaced, can be taken back. */
  readonly canUndo: ReadonlySignal<boolean>;
  /** Puts another program on the workbench; `files`: with these changes. Its draft is looked for. */
  open(program: BenchProgram, files?: readonly SourceFile[]): void;
  setText(name: string, text: string): void;
  /** Back to the originals; the draft goes. */
  reset(): void;
  undoReset(): void;
  /** Keeps now what would be kept soon. */
  keep(): void;
}

/** Runs what is on the workbench. */
export interface Running {
  readonly status: ReadonlySignal<BenchStatus>;
  /** What is wrong with the code, oldest first. */
  readonly problems: ReadonlySignal<readonly CodeProblem[]>;
  /** `true` when a part of the page could not be fetched. */
  readonly isNotLoaded: ReadonlySignal<boolean>;
  readonly dropped: ReadonlySignal<Dropped>;
  /** Height of what the code shows, in CSS px; 0: nothing. */
  readonly stagePx: ReadonlySignal<number>;
  /** Whether the reader lends the code the camera, microphone and screen of this machine. */
  readonly lendsDevices: ReadonlySignal<boolean>;
  /** Labels of the reader's devices that the code has on now. */
  readonly liveDevices: ReadonlySignal<readonly string[]>;
  /** Lends devices to the runs to come, or no more: then also a run that has them ends. */
  lendDevices(lends: boolean): void;
  /** The reader reaches for Run: fetches what that takes, and makes room. Runs nothing. */
  prepare(): void;
  /** Runs the files; stops what runs anywhere on the page. `patient`: loops may take as long as they want. */
  run(how?: { readonly patient?: boolean }): Promise<void>;
  /** Ends the run, whatever it does; what it recorded stays. */
  stop(): void;
  /** Ends the run and forgets it, with what it recorded: other code comes. */
  clear(): void;
  /** Where the run's frame is to stand. */
  setStage(stage: HTMLElement | null): void;
  /** Entries of an object that the console showed in short; `undefined` when it is gone. */
  readonly expand: (handle: number, from: number) => Promise<Plain | undefined>;
  /** What the signaling channel does to messages, in this run and in those to come. */
  setChannel(rules: ChannelRules): void;
}

/** Who edits what. */
export interface Editing {
  /** The file in the editor; `undefined`: none of this workbench. */
  readonly open: ReadonlySignal<
    { readonly file: string; readonly state: 'loading' | 'open' } | undefined
  >;
  /** `true` when no editor could be fetched. */
  readonly isNotLoaded: ReadonlySignal<boolean>;
  /** Whether the editor shows what was changed. */
  readonly compares: ReadonlySignal<boolean>;
  /**
   * Opens the editor on `file` inside `place`, and gives it the focus. Takes it from any other workbench. Settles when it
   * is open, or will not be.
   */
  edit(file: string, place: HTMLElement): Promise<void>;
  close(): void;
  compare(on: boolean): void;
}

/** Everything of one workbench but what is drawn of it. */
export interface Workbench {
  /** The trace of the run and what is drawn of it. */
  readonly scope: Scope;
  readonly texts: Texts;
  readonly running: Running;
  readonly marks: CodeMarks;
  readonly editing: Editing;
  dispose(): void;
}
