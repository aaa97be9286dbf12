import type { Erasing } from './erasing.ts';
import { NotErasableError } from './not-erasable.ts';
import { child, is, list, word, type Syntax } from './syntax.ts';

const functions: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** Whether `node` is a function with a body. */
export const isFunction = (node: Syntax): boolean => functions.has(node.type);

/** Blanks the parameter `this`, marks of optional parameters, and the type returned. */
export function eraseFunction(node: Syntax, erasing: Erasing): void {
  if (!isFunction(node)) return;
  moveBracket(node, erasing);
  eraseParameters(node, erasing);
  eraseReturnType(node, erasing);
}

/** A line must not end between `async` or `return` and the bracket of an arrow's parameters: the bracket comes first. */
function moveBracket(node: Syntax, { gaps, edits }: Erasing): void {
  const types = child(node, 'typeParameters');
  // The parser takes `<T>(() => {})` for a generic arrow.
  if (node.type !== 'ArrowFunctionExpression' || !types || types.start < node.start) return;
  const bracket = gaps.after(types.end);
  if (!gaps.breaks(types.start, bracket)) return;
  edits.put(bracket, ' ');
  edits.put(types.start, '(');
}

function eraseParameters(node: Syntax, { text, gaps, edits }: Erasing): void {
  list(node, 'params').forEach((parameter, index) => {
    if (parameter.type === 'TSParameterProperty') {
      throw new NotErasableError('parameter property', parameter);
    }
    if (index === 0 && parameter.type === 'Identifier' && word(parameter, 'name') === 'this') {
      const next = gaps.after(parameter.end);
      edits.blank(parameter.start, text[next] === ',' ? next + 1 : parameter.end);
    } else if (is(parameter, 'optional') && !child(parameter, 'typeAnnotation')) {
      edits.blank(parameter.end - 1, parameter.end);
    }
  });
}

function eraseReturnType(node: Syntax, { gaps, edits }: Erasing): void {
  const type = child(node, 'returnType');
  if (!type) return;
  edits.blank(type.start, type.end);
  // A line must not end between `)` and `=>`: the bracket comes last.
  if (node.type === 'ArrowFunctionExpression' && gaps.breaks(type.start, type.end)) {
    edits.put(gaps.before(type.start) - 1, ' ');
    edits.put(type.end - 1, ')');
  }
}
