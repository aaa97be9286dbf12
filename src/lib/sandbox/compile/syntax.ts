/** A node of the syntax tree, ESTree's or TypeScript's; `start` and `end` are positions in the text. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** What the parser gives: the tree and the comments, which are not in it. */
export interface Parsed {
  readonly program: Syntax;
  readonly comments: readonly Comment[];
}

/** A comment, with its delimiters. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { type?: unknown }).type === 'string' &&
  typeof (value as { start?: unknown }).start === 'number';

/** The node at `property`; `undefined` where there is none. */
export function child(node: Syntax, property: string): Syntax | undefined {
  const value = node[property];
  return isSyntax(value) ? value : undefined;
}

/** The nodes of the list at `property`, without its holes. */
export function list(node: Syntax, property: string): readonly Syntax[] {
  const value = node[property];
  return Array.isArray(value) ? value.filter(isSyntax) : [];
}

/** The string at `property`; empty where there is none. */
export function word(node: Syntax, property: string): string {
  const value = node[property];
  return typeof value === 'string' ? value : '';
}

/** Whether `property` is `true`. */
export const is = (node: Syntax, property: string): boolean => node[property] === true;

/** All nodes right below `node`. A shorthand property gives its one identifier once. */
export function childrenOf(node: Syntax): readonly Syntax[] {
  const found = new Set<Syntax>();
  for (const property of Object.keys(node)) {
    const value = node[property];
    if (isSyntax(value)) found.add(value);
    else if (Array.isArray(value)) {
      for (const item of value) if (isSyntax(item)) found.add(item);
    }
  }
  return [...found];
}

const expressionWrappers: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

/** Whether `node` is an expression with a type around it: TypeScript's, with a value in it. */
const isTypedExpression = (node: Syntax): boolean => expressionWrappers.has(node.type);

/** Whether `node` says something of types only. */
export const isType = (node: Syntax): boolean =>
  node.type.startsWith('TS') && !isTypedExpression(node);

/** The expression inside of type assertions: `(pc as any)!` gives `pc`. */
export function withoutTypes(node: Syntax): Syntax {
  let inner = node;
  while (isTypedExpression(inner)) inner = child(inner, 'expression') ?? inner;
  return inner;
}
