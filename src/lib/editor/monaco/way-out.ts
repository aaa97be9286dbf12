/** Escape, then Tab: the way out of an editor in which Tab indents. */
import { KeyCode, type editor } from 'monaco-editor/editor';

import type { Frame } from '../frame.ts';
import type { EditorWords } from '../types.ts';

/** Escape first closes what is open; the way out is asked for when nothing is. */
const NOTHING_OPEN = [
  'editorTextFocus',
  '!suggestWidgetVisible',
  '!findWidgetVisible',
  '!parameterHintsVisible',
  '!editorHoverFocused',
  '!inSnippetMode',
  '!editorHasMultipleSelections',
].join(' && ');

/**
 * Lets the reader leave by keyboard: after Escape, Tab and Shift+Tab are the page's, until another key is pressed.
 * The way is shown under the text while the caret is in it.
 * @param onLeave after the focus has gone on
 */
export function installWayOut(
  instance: editor.IStandaloneCodeEditor,
  frame: Frame,
  words: EditorWords,
  onLeave: () => void,
): void {
  let leaving = false;

  function set(next: boolean): void {
    if (leaving === next) return;
    leaving = next;
    instance.updateOptions({ tabFocusMode: next });
    frame.hint(next ? words.leaving : words.wayOut);
    frame.say(next ? words.leaving : '');
  }

  instance.addCommand(
    KeyCode.Escape,
    () => {
      instance.trigger('keyboard', 'cancelSelection', undefined);
      set(true);
    },
    NOTHING_OPEN,
  );
  instance.onKeyDown(({ keyCode }) => {
    if (![KeyCode.Escape, KeyCode.Tab, KeyCode.Shift].includes(keyCode)) set(false);
  });
  instance.onMouseDown(() => {
    set(false);
  });
  instance.onDidFocusEditorWidget(() => {
    frame.hint(words.wayOut);
  });
  instance.onDidBlurEditorWidget(() => {
    const left = leaving;
    set(false);
    frame.hint('');
    if (left) onLeave();
  });
}
