/** Code as lines of toned pieces. Runs at build time; in a page it is fetched when changed code is first shown. */
import type { Grammar, Token, TokenStream } from 'prismjs';
import { Prism } from './prism.ts';
import type { CodeLine, Piece, Tone } from './tone.ts';

/** What Prism calls a token; what is not in it is set as it stands. */
const TONES: Readonly<Record<string, Tone>> = {
  comment: 'comment',
  keyword: 'keyword',
  boolean: 'keyword',
  string: 'string',
  'template-string': 'string',
  regex: 'string',
};

/** What stands inside a template string is code again. */
const CODE_AGAIN = 'interpolation';

function* piecesOf(stream: TokenStream, tone: Tone | undefined): Generator<Piece> {
  if (typeof stream === 'string') yield { text: stream, tone };
  else if (Array.isArray(stream)) for (const part of stream) yield* piecesOf(part, tone);
  else yield* piecesOf(stream.content, toneOf(stream, tone));
}

function toneOf({ type }: Token, around: Tone | undefined): Tone | undefined {
  if (type === CODE_AGAIN) return undefined;
  return Object.hasOwn(TONES, type) ? TONES[type] : around;
}

/** The lines of `text`, well-formed or not: JavaScript or TypeScript, unless another grammar is given. */
export function highlight(
  text: string,
  grammar: Grammar = Prism.languages['typescript']!,
): readonly CodeLine[] {
  const lines: Piece[][] = [[]];
  for (const { text: piece, tone } of piecesOf(
    Prism.tokenize(text.replace(/\n$/, ''), grammar),
    undefined,
  )) {
    piece.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      const line = lines.at(-1)!;
      const before = line.at(-1);
      if (before?.tone === tone && before !== undefined) {
        line[line.length - 1] = { text: before.text + part, tone };
      } else if (part !== '') line.push({ text: part, tone });
    });
  }
  return lines;
}
