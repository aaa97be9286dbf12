import { eraseClass, eraseMember } from './erase-class.ts';
import { eraseTypedExpression } from './erase-expression.ts';
import { eraseFunction } from './erase-function.ts';
import { eraseStatement } from './erase-statement.ts';
import type { Erasing } from './erasing.ts';
import { child, isType, type Syntax } from './syntax.ts';

/**
 * Blanks the types that `node` itself carries; those of its children are blanked when they are visited.
 * @throws {NotErasableError} if the node is TypeScript that is more than types
 */
export function erase(node: Syntax, erasing: Erasing): void {
  if (!eraseStatement(node, erasing) || !eraseMember(node, erasing) || isType(node)) {
    erasing.gone.add(node);
    return;
  }
  eraseBrackets(node, erasing);
  eraseClass(node, erasing);
  eraseFunction(node, erasing);
  eraseTypedExpression(node, erasing);
  eraseAnnotation(node, erasing);
}

/** What stands in angle brackets: `f<string>(1)`, `` tag<T>`…` ``, `method<T>() {}`, `class A<T> extends B<T> {}`. */
function eraseBrackets(node: Syntax, { edits }: Erasing): void {
  for (const property of ['typeParameters', 'typeArguments', 'superTypeParameters']) {
    const types = child(node, property);
    if (types) edits.blank(types.start, types.end);
  }
}

/** The type of a variable, parameter or field: `x: number`, `x?: number`, `x!: number`. */
function eraseAnnotation(node: Syntax, { text, gaps, edits }: Erasing): void {
  const annotation = child(node, 'typeAnnotation');
  if (annotation?.type !== 'TSTypeAnnotation') return;
  const mark = gaps.before(annotation.start) - 1;
  const start = text[mark] === '?' || text[mark] === '!' ? mark : annotation.start;
  edits.blank(start, annotation.end);
}
