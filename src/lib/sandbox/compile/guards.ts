import type { Edits } from './edits.ts';
import type { Gaps } from './gaps.ts';
import { keepEnd } from './keep-end.ts';
import { isFunction } from './erase-function.ts';
import { child, list, word, type Syntax } from './syntax.ts';

/** Where guards go. */
export interface Guarding {
  readonly text: string;
  readonly gaps: Gaps;
  readonly edits: Edits;
  /** A call of the guard for the loop or function at this position, without a semicolon: `$guard(3)`. */
  readonly callFor: (position: number) => string;
}

const loops: ReadonlySet<string> = new Set([
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
]);

/** What a guard wraps ends with this node: how to close it, when its children are done. */
export type Closing = (() => void) | undefined;

/**
 * Guards `node` if it is a loop or a function. A chain of microtasks has no loop in it, so functions are guarded too:
 * bodies behind their directives, which have to come first, and expressions of arrows.
 */
export function guard(node: Syntax, guarding: Guarding): Closing {
  const body = child(node, 'body');
  if (!body) return undefined;
  if (loops.has(node.type)) return guardLoop(node, body, guarding);
  if (isFunction(node)) return guardFunction(node, body, guarding);
  return undefined;
}

function guardLoop(node: Syntax, body: Syntax, { edits, callFor }: Guarding): Closing {
  const call = `${callFor(node.start)};`;
  if (body.type === 'BlockStatement') {
    edits.open(body.start + 1, call);
    return undefined;
  }
  edits.open(body.start, `{${call}`);
  return () => {
    edits.close(body.end, '}');
  };
}

function guardFunction(node: Syntax, body: Syntax, guarding: Guarding): Closing {
  const { edits, callFor } = guarding;
  const call = callFor(node.start);
  if (body.type !== 'BlockStatement') {
    edits.open(body.start, `(${call},`);
    return () => {
      edits.close(body.end, ')');
      keepEnd('arrow', body.end, guarding);
    };
  }
  const directive = list(body, 'body').findLast((statement) => word(statement, 'directive') !== '');
  // A directive may have no semicolon of its own.
  if (directive) edits.close(directive.end, `;${call};`);
  else edits.open(body.start + 1, `${call};`);
  return undefined;
}
