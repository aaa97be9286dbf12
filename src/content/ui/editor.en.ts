import type { EditorWords } from './editor.types.ts';

/** The code editor in English. */
export const editorEn: EditorWords = {
  locale: 'en',
  label: (file) => `Editor: ${file}`,
  wayOut: 'To leave the editor, press Esc, then Tab.',
  leaving: 'Tab now moves on, Shift+Tab back.',
  unavailable:
    'The full editor could not be loaded, so this is a plain one. Running and saving work as usual; reload the page once you are online to get the full editor.',
  cause: 'the line that caused the selected event',
  playhead: 'the line that ran last at the playhead',
  problem: (line, message) => `Line ${String(line)}: ${message}`,
  changes: (added, removed) =>
    added + removed === 0
      ? 'The same as the original.'
      : `Compared with the original: ${lines(added)} added, ${lines(removed)} removed`,
  added: 'added',
  removed: 'removed',
};

const lines = (count: number): string => (count === 1 ? '1 line' : `${String(count)} lines`);
