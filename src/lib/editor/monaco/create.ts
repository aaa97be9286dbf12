/** The full editor: one Monaco for the whole page; every file is a model of its own. Built apart, see `load.ts`. */
import './features.ts';
import './monaco.css';

import { KeyCode, KeyMod, Uri, editor } from 'monaco-editor/editor';

import { createFrame } from '../frame.ts';
import type { Surroundings } from '../load.ts';
import type { CodeEditor, EditorFile, EditorListener, EditorOptions } from '../types.ts';
import { startComparison, type Comparison } from './compare.ts';
import { createMarks, type Marks } from './marks.ts';
import { monacoOptions } from './options.ts';
import { followTheme } from './theme.ts';
import type { TypeScriptService } from './typescript.ts';
import { installWayOut } from './way-out.ts';

/** A text longer than this scrolls inside of the editor, in the share of the window's height. */
const HIGHEST = 0.8;

/** A file that has been open. */
interface Opened {
  readonly model: editor.ITextModel;
  readonly marks: Marks;
  readonly name: string;
  listener: EditorListener;
  view: editor.ICodeEditorViewState | null;
  original: string | undefined;
}

/** Makes the full editor. Its words have to be there before this module is: Monaco reads them while it is evaluated. */
export function create(options: EditorOptions, { folder }: Surroundings): CodeEditor {
  const { words, fit = 'content' } = options;
  globalThis.MonacoEnvironment = { getWorker: (_, label) => startWorker(folder, label) };

  const frame = createFrame('monaco', fit);
  const files = new Map<string, Opened>();
  let current: Opened | undefined;
  let comparison: Comparison | undefined;
  let instance: editor.IStandaloneCodeEditor | undefined;
  let service: Promise<TypeScriptService> | undefined;

  /** Monaco measures the font where it stands, so it is made when it first has a place. */
  function createInstance(): editor.IStandaloneCodeEditor {
    followTheme();
    const made = editor.create(frame.surface, monacoOptions(frame.surface, { fit }));
    installWayOut(made, frame, words, () => current?.listener.onLeave());
    made.addCommand(KeyMod.CtrlCmd | KeyCode.Enter, () => current?.listener.onRun());
    if (fit === 'content') {
      made.onDidContentSizeChange(({ contentHeight }) => {
        frame.surface.style.blockSize = `${String(Math.min(contentHeight, innerHeight * HIGHEST))}px`;
        made.layout();
      });
    }
    return made;
  }

  /** The language service is some 1.5 MB: it comes after the caret, and nobody waits for it. */
  function serve(language: string): void {
    service ??= whenIdle().then(async () => {
      const { createTypeScriptService } = await import('./typescript.ts');
      return createTypeScriptService(options.globals);
    });
    service.then(
      (started) => {
        started.serve(language);
      },
      () => {
        // Without it the code can be written all the same; the next file tries again.
        service = undefined;
      },
    );
  }

  function openModel(file: EditorFile, listener: EditorListener): Opened {
    const uri = Uri.from({ scheme: 'file', path: `/${file.id}` });
    const language = /\.[cm]?js$/.test(file.name) ? 'javascript' : 'typescript';
    const model = editor.createModel(file.text, language, uri);
    // One kind of line end, so that a text that is not changed stays the same.
    model.setEOL(editor.EndOfLineSequence.LF);
    const opened: Opened = {
      ...{ model, marks: createMarks(model, words), name: file.name, listener },
      ...{ view: null, original: undefined },
    };
    model.onDidChangeContent(() => {
      opened.listener.onChange(model.getValue());
    });
    return opened;
  }

  function leave(): void {
    comparison?.end();
    comparison = undefined;
    if (current && instance) current.view = instance.saveViewState();
    current = undefined;
  }

  function showComparison(): void {
    comparison?.end();
    comparison = undefined;
    if (!instance || current?.original === undefined) return;
    comparison = startComparison(instance, current.original, frame, words);
  }

  function close(): void {
    leave();
    instance?.setModel(null);
    frame.root.remove();
  }

  return {
    kind: 'monaco',
    open(file, place, listener) {
      leave();
      const opened = files.get(file.id) ?? openModel(file, listener);
      files.set(file.id, opened);
      opened.listener = listener;
      if (frame.root.parentElement !== place) place.append(frame.root);
      instance ??= createInstance();
      current = opened;
      instance.setModel(opened.model);
      instance.restoreViewState(opened.view);
      instance.updateOptions({ ariaLabel: `${words.label(opened.name)}. ${words.wayOut}` });
      instance.layout();
      showComparison();
      serve(opened.model.getLanguageId());
    },
    close,
    textOf: (id) => files.get(id)?.model.getValue(),
    setText(id, text) {
      const model = files.get(id)?.model;
      if (!model || model.getValue() === text) return;
      model.pushStackElement();
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
      model.pushStackElement();
    },
    setProblems(id, problems) {
      files.get(id)?.marks.setProblems(problems);
    },
    setMarks(id, marks) {
      const opened = files.get(id);
      opened?.marks.setMarks(marks);
      const line = marks.cause ?? marks.playhead;
      if (opened === current && line !== undefined && line <= (opened?.model.getLineCount() ?? 0)) {
        instance?.revealLineInCenterIfOutsideViewport(line);
      }
    },
    compare(id, original) {
      const opened = files.get(id);
      if (!opened) return;
      opened.original = original;
      if (opened === current) showComparison();
    },
    focus() {
      instance?.focus();
    },
    forget(id) {
      const opened = files.get(id);
      if (!opened) return;
      if (opened === current) close();
      files.delete(id);
      opened.model.dispose();
    },
  };
}

/** Workers are files beside this one: the site's policy knows them as its own. */
function startWorker(folder: string, label: string): Worker {
  const knowsTypes = label === 'typescript' || label === 'javascript';
  const file = knowsTypes ? 'ts.worker.js' : 'editor.worker.js';
  return new Worker(`${folder}${file}`, { name: label, type: 'module' });
}

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
