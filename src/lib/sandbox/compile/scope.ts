import { child, list, word, type Syntax } from './syntax.ts';

/** Where names are declared. */
export interface Scope {
  readonly parent: Scope | undefined;
  /** `function`: where `var` ends up, modules and static blocks included. */
  readonly kind: 'function' | 'block';
  declare(name: string): void;
  has(name: string): boolean;
}

/** A scope without names. */
export function createScope(kind: Scope['kind'], parent?: Scope): Scope {
  const names = new Set<string>();
  return {
    parent,
    kind,
    declare: (name) => names.add(name),
    has: (name) => names.has(name),
  };
}

/** Declares every name that `pattern` binds: in `scope`, or where a `var` in it ends up. */
export function declarePattern(pattern: Syntax | undefined, scope: Scope, isVar = false): void {
  let target = scope;
  while (isVar && target.kind !== 'function' && target.parent) target = target.parent;
  for (const name of boundNames(pattern)) target.declare(name);
}

/** Names that a pattern binds, in order. */
export function boundNames(pattern: Syntax | undefined): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [word(pattern, 'name')];
    case 'AssignmentPattern':
      return boundNames(child(pattern, 'left'));
    case 'RestElement':
      return boundNames(child(pattern, 'argument'));
    case 'ArrayPattern':
      return list(pattern, 'elements').flatMap(boundNames);
    case 'ObjectPattern':
      return list(pattern, 'properties').flatMap((each) =>
        boundNames(child(each, 'value') ?? each),
      );
    default:
      return [];
  }
}
