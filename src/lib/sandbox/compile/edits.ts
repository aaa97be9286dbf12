import type { CompiledFile } from '../compiled.ts';
import { createLines } from './lines.ts';

/** Changes to a text that leave every line where it is. Positions are those of the text as it was. */
export interface Edits {
  /** Puts spaces in place of [start, end); line ends stay. */
  blank(start: number, end: number): void;
  /** Puts one character in place of the one at `position`. */
  put(position: number, character: string): void;
  /** Inserts before what begins at `position`; of several, the first asked for stands first. */
  open(position: number, inserted: string): void;
  /**
   * Inserts behind what ends at `position`, before all that is opened there; of several, the first asked for stands
   * first.
   */
  close(position: number, inserted: string): void;
  /** The text with all changes, and what was inserted. */
  result(): Pick<CompiledFile, 'code' | 'insertions'>;
}

const lineEnd = /[\n\r\u2028\u2029]/;

/** No change yet. Nothing that is inserted may hold a line end. */
export function createEdits(text: string): Edits {
  const characters = text.split('');
  const openers = new Map<number, string>();
  const closers = new Map<number, string>();
  const add = (to: Map<number, string>, position: number, inserted: string): void => {
    to.set(position, (to.get(position) ?? '') + inserted);
  };
  return {
    blank: (start, end) => {
      for (let at = start; at < end; at += 1) {
        if (!lineEnd.test(characters[at]!)) characters[at] = ' ';
      }
    },
    put: (position, character) => {
      characters[position] = character;
    },
    open: (position, inserted) => {
      add(openers, position, inserted);
    },
    close: (position, inserted) => {
      add(closers, position, inserted);
    },
    result: () => {
      const positions = [...new Set([...openers.keys(), ...closers.keys()])].sort((a, b) => a - b);
      const lines = createLines(text);
      const insertions: Record<number, [column: number, length: number][]> = {};
      const parts: string[] = [];
      let from = 0;
      let line = 0;
      let insertedInLine = 0;
      for (const position of positions) {
        const inserted = (closers.get(position) ?? '') + (openers.get(position) ?? '');
        const place = lines.placeOf(position);
        if (place.line !== line) [line, insertedInLine] = [place.line, 0];
        const column = place.column - 1 + insertedInLine;
        (insertions[line - 1] ??= []).push([column, inserted.length]);
        insertedInLine += inserted.length;
        parts.push(characters.slice(from, position).join(''), inserted);
        from = position;
      }
      parts.push(characters.slice(from).join(''));
      return { code: parts.join(''), insertions };
    },
  };
}
