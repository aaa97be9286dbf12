/** The lines behind the text area: the same text, invisible, with its number and marks. */
import { div } from '../frame.ts';

/** Marks by line, counted from 1. */
export type LineMarks = ReadonlyMap<number, readonly string[]>;

/** Makes the children of `box` one element a line; touches only what is another than before. */
export function drawLines(box: HTMLElement, text: string, marks: LineMarks): void {
  const lines = text.split('\n');
  while (box.childElementCount > lines.length) box.lastElementChild?.remove();
  for (const [index, line] of lines.entries()) {
    let element = box.children[index] as HTMLElement | undefined;
    if (!element) {
      element = div('pcscope-plain-line');
      box.append(element);
    }
    // A line without anything in it would have no height.
    const shown = line === '' ? '\u200b' : line;
    if (element.textContent !== shown) element.textContent = shown;
    const mark = marks.get(index + 1)?.join(' ') ?? '';
    if ((element.dataset['mark'] ?? '') === mark) continue;
    if (mark === '') delete element.dataset['mark'];
    else element.dataset['mark'] = mark;
  }
}
