/** A place in a text: both numbers from 1, `column` in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds lines as JavaScript counts them: LF, CR, CRLF, U+2028 and U+2029 end one. */
export interface Lines {
  /** The place of a position from 0. */
  placeOf(position: number): LineColumn;
}

/** Ends of lines are found once, when `text` is given. */
export function createLines(text: string): Lines {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    starts.push(index + end.length);
  }
  const lineAt = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    placeOf: (position) => {
      const line = lineAt(position);
      return { line: line + 1, column: position - starts[line]! + 1 };
    },
  };
}
