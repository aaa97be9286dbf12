import type { Edits } from './edits.ts';
import type { Syntax } from './syntax.ts';

const lone = /\p{Surrogate}/gu;

/** Whether `text` has halves of surrogate pairs that stand alone. */
export const hasLoneSurrogates = (text: string): boolean => text.search(lone) >= 0;

/**
 * Writes lone surrogates of strings, templates and regular expressions as escapes: as UTF-8, in which modules come, they
 * would be lost. What `String.raw` gives for them is the escape.
 */
export function escapeSurrogates(node: Syntax, text: string, edits: Edits): void {
  if (node.type !== 'Literal' && node.type !== 'TemplateElement') return;
  for (const { 0: half, index } of text.slice(node.start, node.end).matchAll(lone)) {
    const at = node.start + index;
    const escape = `u${half.charCodeAt(0).toString(16)}`;
    const isEscaped = (/\\*$/.exec(text.slice(node.start, at))?.[0].length ?? 0) % 2 === 1;
    edits.open(at, (isEscaped ? '' : '\\') + escape.slice(0, -1));
    edits.put(at, escape.at(-1)!);
  }
}
