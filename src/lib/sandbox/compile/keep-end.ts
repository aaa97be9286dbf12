import type { Edits } from './edits.ts';
import type { Gaps } from './gaps.ts';

/** By what ends before the line does: what may begin the next line, and would go on with any other expression. */
const goesOn = {
  /** `x as T`: operators do go on with it. */
  type: /[([`]/y,
  /** `() => {}`, `() => x++`: nothing does. */
  arrow: /[([`/+\-*]|in\b|instanceof\b/y,
};

/** Ends the statement or field behind an expression that ends at `end`, if only the end of its line does. */
export function keepEnd(
  kind: keyof typeof goesOn,
  end: number,
  { text, gaps, edits }: { readonly text: string; readonly gaps: Gaps; readonly edits: Edits },
): void {
  const next = gaps.after(end);
  goesOn[kind].lastIndex = next;
  if (gaps.breaks(end, next) && goesOn[kind].test(text)) edits.open(end, ';');
}
