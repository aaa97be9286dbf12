/**
 * The light editor: a text area over lines that are drawn behind it, so that numbers and marks stand beside the right
 * line however it is broken. For touch screens, and for when Monaco cannot be fetched. Built apart, see `load.ts`.
 */
import './plain.css';

import { createFrame, div } from '../frame.ts';
import type { Surroundings } from '../load.ts';
import type {
  CodeEditor,
  EditorFile,
  EditorListener,
  EditorMarks,
  EditorOptions,
  EditorProblem,
} from '../types.ts';
import { drawComparison } from './comparison.ts';
import { createHistory, type History, type Snapshot } from './history.ts';
import { enter } from './indent.ts';
import { drawLines, type LineMarks } from './lines.ts';

/** A file that has been open. */
interface Opened {
  readonly id: string;
  readonly name: string;
  readonly history: History;
  now: Snapshot;
  scrollTop: number;
  listener: EditorListener;
  marks: EditorMarks;
  problems: readonly EditorProblem[];
  original: string | undefined;
}

/** Makes the plain editor. */
export function create(options: EditorOptions, { standsIn }: Surroundings): CodeEditor {
  const { words, fit = 'content' } = options;
  const frame = createFrame('plain', fit, standsIn ? words.unavailable : undefined);
  const scroller = div('pcscope-plain');
  const stack = div('pcscope-plain-stack');
  const lines = div('pcscope-plain-lines');
  lines.setAttribute('aria-hidden', 'true');
  const area = createTextArea();
  const problems = document.createElement('ul');
  problems.className = 'pcscope-plain-problems';
  const comparison = div('pcscope-plain-comparison');
  stack.append(lines, area);
  scroller.append(stack);
  frame.surface.append(scroller, comparison);
  frame.root.append(problems);

  const files = new Map<string, Opened>();
  let current: Opened | undefined;

  const selection = (): Snapshot => ({
    text: area.value,
    start: area.selectionStart,
    end: area.selectionEnd,
  });

  /** @returns what a comparison says, if there is one */
  function draw(): string {
    const text = current?.now.text ?? '';
    drawLines(lines, text, marksOf(current));
    problems.replaceChildren(
      ...(current?.problems ?? []).map(({ place, message }) => {
        const item = document.createElement('li');
        item.textContent = words.problem(place.line, message);
        return item;
      }),
    );
    const original = current?.original;
    comparison.replaceChildren();
    scroller.hidden = original !== undefined;
    const said = original === undefined ? '' : drawComparison(comparison, original, text, words);
    frame.summarize(said);
    return said;
  }

  /** Puts a text and a selection into the area. */
  function put(snapshot: Snapshot): void {
    if (area.value !== snapshot.text) area.value = snapshot.text;
    area.setSelectionRange(snapshot.start, snapshot.end);
  }

  /** The text has become another one. */
  function changed(opened: Opened, now: Snapshot): void {
    const news = opened.now.text !== now.text;
    opened.now = now;
    if (opened === current) draw();
    if (news) opened.listener.onChange(now.text);
  }

  function travel(step: Snapshot | undefined): void {
    if (!current || !step) return;
    put(step);
    changed(current, step);
  }

  area.addEventListener('input', () => {
    if (!current) return;
    const now = selection();
    current.history.note(now, performance.now());
    changed(current, now);
  });

  area.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    travel(event.inputType === 'historyUndo' ? current?.history.undo() : current?.history.redo());
  });

  area.addEventListener('keydown', (event) => {
    if (!current || event.isComposing) return;
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    if (key === 'Tab') {
      // The area keeps no Tab for itself: it leads on, as everywhere in the page.
      const { listener } = current;
      area.addEventListener('blur', () => listener.onLeave(), { once: true });
    } else if (key === 'Enter' && command) {
      event.preventDefault();
      current.listener.onRun();
    } else if (key === 'Enter' && !shiftKey && !event.altKey) {
      event.preventDefault();
      const now = enter(selection());
      put(now);
      current.history.note(now, performance.now(), true);
      changed(current, now);
    } else if (command && key.toLowerCase() === 'z') {
      event.preventDefault();
      travel(shiftKey ? current.history.redo() : current.history.undo());
    } else if (command && key.toLowerCase() === 'y') {
      event.preventDefault();
      travel(current.history.redo());
    }
  });

  function leave(): void {
    if (!current) return;
    current.now = selection();
    current.scrollTop = scroller.scrollTop;
    current = undefined;
  }

  function openFile(file: EditorFile, listener: EditorListener): Opened {
    const now = { text: file.text.replace(/\r\n?/g, '\n'), start: 0, end: 0 };
    return {
      ...{ id: file.id, name: file.name, listener, history: createHistory(now), now },
      ...{ scrollTop: 0, marks: {}, problems: [], original: undefined },
    };
  }

  function close(): void {
    leave();
    frame.root.remove();
  }

  return {
    kind: 'plain',
    open(file, place, listener) {
      leave();
      const opened = files.get(file.id) ?? openFile(file, listener);
      files.set(file.id, opened);
      opened.listener = listener;
      current = opened;
      area.setAttribute('aria-label', words.label(opened.name));
      if (frame.root.parentElement !== place) place.append(frame.root);
      put(opened.now);
      draw();
      scroller.scrollTop = opened.scrollTop;
    },
    close,
    textOf: (id) => files.get(id)?.now.text,
    setText(id, text) {
      const opened = files.get(id);
      if (!opened || opened.now.text === text) return;
      const caret = Math.min(opened.now.start, text.length);
      const now = { text, start: caret, end: caret };
      opened.history.note(now, performance.now(), true);
      if (opened === current) put(now);
      changed(opened, now);
    },
    setProblems(id, next) {
      const opened = files.get(id);
      if (!opened) return;
      opened.problems = next;
      if (opened === current) draw();
    },
    setMarks(id, marks) {
      const opened = files.get(id);
      if (!opened) return;
      opened.marks = marks;
      if (opened !== current) return;
      draw();
      const line = marks.cause ?? marks.playhead;
      if (line !== undefined) lines.children[line - 1]?.scrollIntoView({ block: 'nearest' });
    },
    compare(id, original) {
      const opened = files.get(id);
      if (!opened) return;
      opened.original = original;
      if (opened === current) frame.say(draw());
    },
    focus() {
      area.focus({ preventScroll: false });
    },
    forget(id) {
      const opened = files.get(id);
      if (!opened) return;
      if (opened === current) close();
      files.delete(id);
    },
  };
}

/** A text area for code: nothing corrects it. */
function createTextArea(): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.className = 'pcscope-plain-area';
  area.rows = 1;
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.setAttribute('autocomplete', 'off');
  area.setAttribute('autocorrect', 'off');
  return area;
}

function marksOf(opened: Opened | undefined): LineMarks {
  const { marks = {}, problems = [] } = opened ?? {};
  const all = new Map<number, string[]>();
  const add = (line: number | undefined, mark: string): void => {
    if (line !== undefined) all.set(line, [...(all.get(line) ?? []), mark]);
  };
  add(marks.playhead, 'playhead');
  add(marks.cause, 'cause');
  for (const { place } of problems) add(place.line, 'problem');
  return all;
}
