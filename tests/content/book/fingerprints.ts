import { createHash } from 'node:crypto';

/**
 * The guide is not part of this repository, so what must not be taken from it is known by fingerprints: truncated hashes
 * of every eight words in a row and of every four lines of code in a row. `PCSCOPE_GUIDE=guide.md npx vitest run -u
 * tests/content/guide.test.ts` writes them anew.
 */
export interface Fingerprints {
  /** Of eight words in a row, sorted. */
  readonly words: readonly string[];
  /** Of four lines of code in a row, sorted. */
  readonly lines: readonly string[];
}

const WORDS = 8;
const LINES = 4;
/** Words in Hangul that a run needs: one of API names alone is nobody's sentence. */
const HANGUL = 3;

const hash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 9);

/** Words of a text as they are compared: letters and digits, without punctuation, case and Markdown. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Runs of eight words, at least three of them Korean. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.flatMap((_, index) => {
    const run = words.slice(index, index + WORDS);
    const korean = run.filter((word) => /\p{Script=Hangul}/u.test(word)).length;
    return run.length === WORDS && korean >= HANGUL ? [run.join(' ')] : [];
  });
}

/** Lines of code as they are compared: without comments, spaces and the words of strings; brackets alone do not count. */
const codeLinesOf = (code: string): readonly string[] =>
  code
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/(^|\s)\/\/.*$/, '')
        .replace(/(['"`]).*?\1/g, 'S')
        .replace(/[\s;]+/g, ''),
    )
    .filter((line) => /\w{2}/.test(line));

/** Runs of four lines of code. */
function blocksOf(code: string): readonly string[] {
  const lines = codeLinesOf(code);
  return lines.flatMap((_, index) => {
    const run = lines.slice(index, index + LINES);
    return run.length === LINES ? [run.join('\n')] : [];
  });
}

/** Fingerprints of a guide in Markdown. */
export function fingerprintsOf(markdown: string): Fingerprints {
  const code = [...markdown.matchAll(/^```\w*\n([^]*?)^```/gm)].map(([, block]) => block!);
  const prose = markdown.replace(/^```[^]*?^```/gm, '\n');
  // Comments of its code are sentences, too.
  const comments = code.flatMap((block) => block.match(/\/\/.*$/gm) ?? []);
  const unique = (runs: readonly string[]) => [...new Set(runs.map(hash))].sort();
  return {
    words: unique([prose, ...comments].flatMap(runsOf)),
    lines: unique(code.flatMap(blocksOf)),
  };
}

/** Runs of a text that stand in the guide. */
export function taken(text: string, known: ReadonlySet<string>, kind: 'words' | 'lines') {
  return (kind === 'words' ? runsOf(text) : blocksOf(text)).filter((run) => known.has(hash(run)));
}
