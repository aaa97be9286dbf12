import type { Comment } from './syntax.ts';

/** Steps over what stands between tokens: white space and comments. */
export interface Gaps {
  /** The first position ≥ `position` at which a token begins; the length of the text where none does. */
  after(position: number): number;
  /** The last position ≤ `position` at which a token ends; 0 where none does. */
  before(position: number): number;
  /** Whether a line ends between two positions. */
  breaks(start: number, end: number): boolean;
}

/** White space and line ends of ECMAScript; U+FEFF is among them. */
const space = /\s/;
const lineEnd = /[\n\r\u2028\u2029]/;

/** `comments` may hold one twice: the parser reads some code more than once. */
export function createGaps(text: string, comments: readonly Comment[]): Gaps {
  const endOf = new Map(comments.map(({ start, end }) => [start, end]));
  const startOf = new Map(comments.map(({ start, end }) => [end, start]));
  return {
    after: (position) => {
      let at = position;
      while (at < text.length) {
        const end = endOf.get(at);
        if (end !== undefined) at = end;
        else if (space.test(text[at]!)) at += 1;
        else break;
      }
      return at;
    },
    before: (position) => {
      let at = position;
      while (at > 0) {
        const start = startOf.get(at);
        if (start !== undefined) at = start;
        else if (space.test(text[at - 1]!)) at -= 1;
        else break;
      }
      return at;
    },
    breaks: (start, end) => lineEnd.test(text.slice(start, end)),
  };
}
