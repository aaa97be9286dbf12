/** What was changed, inside the text: added lines are marked, removed ones shown where they stood. */
import { Range, editor } from 'monaco-editor/editor';

import { countChanges, diffLines, type Hunk } from '../compare/line-diff.ts';
import { div, type Frame } from '../frame.ts';
import type { EditorWords } from '../types.ts';

/** A comparison on screen; follows the text until it is ended. */
export interface Comparison {
  end(): void;
}

/** Compares what `instance` shows with `original`, and says in the frame how many lines differ. */
export function startComparison(
  instance: editor.IStandaloneCodeEditor,
  original: string,
  frame: Frame,
  words: EditorWords,
): Comparison {
  const decorations = instance.createDecorationsCollection();
  let zones: string[] = [];
  let waiting = 0;

  /** @returns what it says of them */
  function draw(): string {
    waiting = 0;
    const hunks = diffLines(original, instance.getValue());
    const { added, removed } = countChanges(hunks);
    decorations.set(
      hunks.flatMap((hunk) => (hunk.kind === 'added' ? addedLines(hunk, words) : [])),
    );
    instance.changeViewZones((accessor) => {
      for (const zone of zones) accessor.removeZone(zone);
      zones = hunks
        .filter(({ kind }) => kind === 'removed')
        .map((hunk) => accessor.addZone(removedLines(instance, hunk, frame, words)));
    });
    const said = words.changes(added, removed);
    frame.summarize(said);
    return said;
  }

  const follow = instance.onDidChangeModelContent(() => {
    waiting ||= requestAnimationFrame(draw);
  });
  frame.say(draw());

  return {
    end() {
      cancelAnimationFrame(waiting);
      follow.dispose();
      decorations.clear();
      instance.changeViewZones((accessor) => {
        for (const zone of zones) accessor.removeZone(zone);
      });
      frame.summarize('');
    },
  };
}

const addedLines = (
  { line, lines }: Hunk,
  { added }: EditorWords,
): readonly editor.IModelDeltaDecoration[] =>
  lines.map((_, index) => ({
    range: new Range(line + index, 1, line + index, 1),
    options: {
      isWholeLine: true,
      className: 'pcscope-line-added',
      firstLineDecorationClassName: 'pcscope-sign pcscope-sign-added',
      linesDecorationsTooltip: added,
    },
  }));

/** Lines that are gone, as high as they are when they are broken like the text around them. */
function removedLines(
  instance: editor.IStandaloneCodeEditor,
  { line, lines }: Hunk,
  frame: Frame,
  { removed }: EditorWords,
): editor.IViewZone {
  const { fontFamily, fontSize, lineHeight } = instance.getOption(
    editor.EditorOption.fontInfo,
  ) as editor.FontInfo;
  const domNode = div('pcscope-removed');
  domNode.setAttribute('role', 'group');
  domNode.setAttribute('aria-label', removed);
  Object.assign(domNode.style, {
    fontFamily,
    fontSize: `${String(fontSize)}px`,
    lineHeight: `${String(lineHeight)}px`,
    inlineSize: `${String(instance.getLayoutInfo().contentWidth)}px`,
  });
  domNode.append(
    ...lines.map((text) => {
      const row = div('pcscope-removed-line');
      row.textContent = text === '' ? '\u00a0' : text;
      return row;
    }),
  );
  frame.surface.append(domNode);
  const heightInPx = domNode.offsetHeight;
  domNode.remove();
  const marginDomNode = div('pcscope-removed-margin');
  return { afterLineNumber: line - 1, heightInPx, domNode, marginDomNode };
}
