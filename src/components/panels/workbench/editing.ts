/** The editor of a workbench: fetched when it is first wanted, shared with the other workbenches of the page. */
import { batch, effect, signal } from '@preact/signals';
import type { CodeEditor, EditorMarks, EditorProblem } from '../../../lib/editor/types.ts';
import { takeEditor } from './only-one-editor.ts';
import type { BenchLoaders, Editing, Texts } from './types.ts';

/** What editing needs of its surroundings. */
export interface EditingOptions {
  readonly texts: Texts;
  readonly load: Pick<BenchLoaders, 'editor'>;
  readonly onRun: () => void;
  /** What is marked in a file, now and, as signals say, later. */
  readonly marks: (file: string) => EditorMarks;
  readonly problems: (file: string) => readonly EditorProblem[];
}

/** Makes what edits the texts of one workbench. */
export function createEditing(options: EditingOptions): Editing {
  const { texts, load, onRun, marks, problems } = options;
  const open = signal<{ readonly file: string; readonly state: 'loading' | 'open' } | undefined>(
    undefined,
  );
  const isNotLoaded = signal(false);
  const compares = signal(false);
  let editor: CodeEditor | undefined;
  let stopFollowing = (): void => {};
  const idOf = (file: string): string => `${texts.program.peek().id}/${file}`;

  function letGo(): void {
    const was = open.peek();
    if (was === undefined) return;
    stopFollowing();
    batch(() => {
      if (compares.peek()) editor?.compare(idOf(was.file), undefined);
      compares.value = false;
      open.value = undefined;
    });
    texts.keep();
  }

  function close(): void {
    const wasOpen = open.peek()?.state === 'open';
    letGo();
    if (wasOpen) editor?.close();
  }

  /** The editor shows what the texts say, whoever changes them, and the marks. */
  function follow(made: CodeEditor, file: string): void {
    const id = idOf(file);
    const stops = [
      effect(() => {
        const text = texts.files.value.find(({ name }) => name === file)?.text;
        if (text !== undefined && made.textOf(id) !== text) made.setText(id, text);
      }),
      effect(() => {
        made.setMarks(id, marks(file));
      }),
      effect(() => {
        made.setProblems(id, problems(file));
      }),
    ];
    stopFollowing = () => {
      stopFollowing = () => {};
      for (const stop of stops) stop();
    };
  }

  return {
    open,
    isNotLoaded,
    compares,
    async edit(file, place) {
      if (open.peek()?.file === file) {
        if (open.peek()?.state === 'open') editor?.focus();
        return;
      }
      letGo();
      takeEditor(letGo);
      const mine = { file, state: 'loading' } as const;
      batch(() => {
        open.value = mine;
        isNotLoaded.value = false;
      });
      try {
        editor = await load.editor();
      } catch {
        if (open.peek() !== mine) return;
        batch(() => {
          open.value = undefined;
          isNotLoaded.value = true;
        });
        return;
      }
      const source = texts.files.peek().find(({ name }) => name === file);
      // Another workbench may have taken it meanwhile, or another program come.
      if (open.peek() !== mine || source === undefined) return;
      editor.open({ id: idOf(file), name: file, text: source.text }, place, {
        onChange(text) {
          texts.setText(file, text);
        },
        onRun,
        // Where the focus goes is right: on in the order of the page.
        onLeave: () => {},
      });
      open.value = { file, state: 'open' };
      follow(editor, file);
      editor.focus();
    },
    close,
    compare(on) {
      const file = open.peek()?.file;
      if (file === undefined || editor === undefined) return;
      const original = texts.program.peek().originals.find(({ name }) => name === file)?.text;
      editor.compare(idOf(file), on ? original : undefined);
      compares.value = on;
    },
  };
}
