import type { Erasing } from './erasing.ts';
import { keepEnd } from './keep-end.ts';
import { child, type Syntax } from './syntax.ts';

/** Blanks the type of `x as T`, `x satisfies T`, `x!` and `<T>x`. */
export function eraseTypedExpression(node: Syntax, erasing: Erasing): void {
  const { gaps, edits } = erasing;
  switch (node.type) {
    case 'TSAsExpression':
      eraseFrom('as', node, erasing);
      return;
    case 'TSSatisfiesExpression':
      eraseFrom('satisfies', node, erasing);
      return;
    case 'TSNonNullExpression':
      edits.blank(node.end - 1, node.end);
      return;
    case 'TSTypeAssertion': {
      const closing = gaps.after(child(node, 'typeAnnotation')!.end);
      edits.blank(node.start, closing + 1);
      // Brackets: a line may end in the type, and what follows may begin with `{`.
      edits.put(node.start, '(');
      return;
    }
    default:
  }
}

/** Ends what had to be opened for `node`, when its children are done. */
export function endTypedExpression(node: Syntax, { edits }: Erasing): void {
  if (node.type === 'TSTypeAssertion') edits.close(node.end, ')');
}

function eraseFrom(keyword: string, node: Syntax, erasing: Erasing): void {
  const { gaps, edits } = erasing;
  const type = child(node, 'typeAnnotation')!;
  const start = gaps.before(type.start) - keyword.length;
  edits.blank(start, node.end);
  keepEnd('type', node.end, erasing);
}
