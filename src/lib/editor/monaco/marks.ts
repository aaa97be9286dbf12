/** Lines that something points at: a sign in the margin, a ground, and words on hovering. */
import { MarkerSeverity, Range, editor } from 'monaco-editor/editor';

import type { EditorMarks, EditorProblem, EditorWords } from '../types.ts';

/** Who put a marker there; TypeScript's own have another name. */
const OWNER = 'run';

/** Decorations of one file. They move with the text until they are set anew. */
export interface Marks {
  setMarks(marks: EditorMarks): void;
  setProblems(problems: readonly EditorProblem[]): void;
}

/** Marks lines of `model`. */
export function createMarks(model: editor.ITextModel, words: EditorWords): Marks {
  let marks: EditorMarks = {};
  let problems: readonly EditorProblem[] = [];
  let shown: string[] = [];

  const lineOf = (line: number): number => Math.min(Math.max(line, 1), model.getLineCount());

  function decoration(line: number, sign: string, says: string): editor.IModelDeltaDecoration {
    const at = lineOf(line);
    return {
      range: new Range(at, 1, at, 1),
      options: {
        isWholeLine: true,
        className: `pcscope-line-${sign}`,
        firstLineDecorationClassName: `pcscope-sign pcscope-sign-${sign}`,
        linesDecorationsTooltip: says,
        hoverMessage: { value: says },
      },
    };
  }

  function draw(): void {
    const { cause, playhead } = marks;
    shown = model.deltaDecorations(shown, [
      ...(playhead === undefined ? [] : [decoration(playhead, 'playhead', words.playhead)]),
      ...(cause === undefined ? [] : [decoration(cause, 'cause', words.cause)]),
      ...problems.map(({ place, message }) =>
        decoration(place.line, 'problem', words.problem(place.line, message)),
      ),
    ]);
  }

  return {
    setMarks(next) {
      marks = next;
      draw();
    },
    setProblems(next) {
      problems = next;
      editor.setModelMarkers(
        model,
        OWNER,
        next.map(({ place, message }) =>
          markerAt(model, lineOf(place.line), place.column, message),
        ),
      );
      draw();
    },
  };
}

/** An error from a column to the end of the word there, or of the line. */
function markerAt(
  model: editor.ITextModel,
  line: number,
  column: number,
  message: string,
): editor.IMarkerData {
  const end = model.getLineMaxColumn(line);
  const from = Math.min(Math.max(column, 1), end);
  const word = model.getWordAtPosition({ lineNumber: line, column: from });
  return {
    severity: MarkerSeverity.Error,
    message,
    startLineNumber: line,
    startColumn: from,
    endLineNumber: line,
    endColumn: word && word.endColumn > from ? word.endColumn : Math.max(end, from + 1),
  };
}
