/** What was changed, as a list of lines to read. */
import { countChanges, diffLines, type Hunk } from '../compare/line-diff.ts';
import type { EditorWords } from '../types.ts';

/** Lines around a change that are shown with it. */
const AROUND = 2;

/**
 * Draws the changed lines and a little around them into `box`.
 * @returns how many lines differ, in words
 */
export function drawComparison(
  box: HTMLElement,
  original: string,
  text: string,
  words: EditorWords,
): string {
  const hunks = diffLines(original, text);
  const list = document.createElement('ol');
  list.className = 'pcscope-plain-diff';
  for (const [index, hunk] of hunks.entries()) {
    const shown =
      hunk.kind === 'same' ? excerpt(hunk, index > 0, index < hunks.length - 1) : hunk.lines;
    for (const line of shown) list.append(row(line, hunk.kind, words));
  }
  box.replaceChildren(list);
  const { added, removed } = countChanges(hunks);
  return words.changes(added, removed);
}

/** The first and last lines of what did not change; `undefined` stands for those between. */
function excerpt(
  { lines }: Hunk,
  before: boolean,
  after: boolean,
): readonly (string | undefined)[] {
  const head = before ? AROUND : 0;
  const tail = after ? AROUND : 0;
  if (lines.length <= head + tail + 1) return lines;
  return [...lines.slice(0, head), undefined, ...lines.slice(lines.length - tail)];
}

function row(line: string | undefined, kind: Hunk['kind'], words: EditorWords): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['kind'] = line === undefined ? 'gap' : kind;
  if (kind !== 'same') {
    const spoken = document.createElement('span');
    spoken.className = 'pcscope-plain-spoken';
    spoken.textContent = `${kind === 'added' ? words.added : words.removed}: `;
    item.append(spoken);
  }
  item.append(line ?? '⋯');
  return item;
}
