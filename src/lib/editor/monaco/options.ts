/** How Monaco looks and behaves here. */
import type { editor } from 'monaco-editor/editor';

import type { EditorOptions } from '../types.ts';

/** Options for a holder in the page, whose font it takes over. */
export function monacoOptions(
  holder: HTMLElement,
  { fit }: Pick<EditorOptions, 'fit'>,
): editor.IStandaloneEditorConstructionOptions {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(holder);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    model: null,
    automaticLayout: true,
    // The text.
    fontFamily,
    fontSize: parseFloat(fontSize),
    lineHeight: parseFloat(lineHeight),
    fontLigatures: false,
    fullwidthCharacterWidth: 'twoCells',
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    wordWrap: 'on',
    wrappingIndent: 'indent',
    // Counting cells is exact where Hangul takes two of them, and measuring each line fails on half a syllable.
    wrappingStrategy: 'simple',
    // Little around it: a phone held upright shows some 40 columns.
    minimap: { enabled: false },
    glyphMargin: false,
    folding: false,
    lineNumbersMinChars: 2,
    lineDecorationsWidth: 24,
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    overviewRulerBorder: false,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    guides: { indentation: false },
    padding: { top: 12, bottom: 12 },
    scrollBeyondLastLine: false,
    stickyScroll: { enabled: false },
    // As high as its text: the page scrolls, and a wheel above it is the page's.
    scrollbar: {
      alwaysConsumeMouseWheel: fit === 'place',
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 10,
    },
    fixedOverflowWidgets: true,
    // Hints come from the types alone.
    wordBasedSuggestions: 'off',
    occurrencesHighlight: 'off',
    links: false,
    unicodeHighlight: {
      ambiguousCharacters: false,
      nonBasicASCII: false,
      invisibleCharacters: true,
    },
    bracketPairColorization: { enabled: false },
    colorDecorators: false,
    inlayHints: { enabled: 'off' },
    lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
    hover: { above: false },
    // Nothing moves by itself for those who asked for that.
    cursorBlinking: still ? 'solid' : 'blink',
    cursorSmoothCaretAnimation: 'off',
    smoothScrolling: false,
  };
}
