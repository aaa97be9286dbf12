/** How a piece of code is set: by weight and tone, since the colours belong to the peers. */
export type Tone = 'comment' | 'keyword' | 'string';

/** A piece of a line; without a tone it is set as it stands. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** The pieces of one line, without its end. */
export type CodeLine = readonly Piece[];

/** Lines of code that is not (or not yet) looked through. */
export function plainLines(text: string): readonly CodeLine[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => [{ text: line, tone: undefined }]);
}
