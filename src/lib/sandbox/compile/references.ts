import type { Scope } from './scope.ts';
import { withoutTypes, word, type Syntax } from './syntax.ts';

/** Names of a module that it does not declare. */
export interface Names {
  /** In the order of their first use. */
  readonly free: readonly string[];
  /** For each free name the members used of it, in the order of their first use. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

interface Reference {
  readonly name: string;
  readonly scope: Scope;
  readonly member?: string;
}

/** Uses of names, resolved at the end: a name may be used above its declaration. */
export interface References {
  /** Nodes that hold none. */
  readonly gone: ReadonlySet<Syntax>;
  use(name: string, scope: Scope): void;
  /** A member of `object` is used; noted when that is a name and the member is known. */
  member(object: Syntax | undefined, member: string | undefined, scope: Scope): void;
  result(): Names;
}

/** No use yet. */
export function createReferences(gone: ReadonlySet<Syntax>): References {
  const uses: Reference[] = [];
  return {
    gone,
    use: (name, scope) => {
      uses.push({ name, scope });
    },
    member: (object, member, scope) => {
      const inner = object && withoutTypes(object);
      if (inner?.type !== 'Identifier' || member === undefined) return;
      uses.push({ name: word(inner, 'name'), scope, member });
    },
    result: () => {
      const members = new Map<string, Set<string>>();
      for (const { name, scope, member } of uses) {
        if (isDeclared(name, scope)) continue;
        const known = members.get(name) ?? new Set();
        if (member !== undefined) known.add(member);
        members.set(name, known);
      }
      return {
        free: [...members.keys()],
        members: Object.fromEntries([...members].map(([name, known]) => [name, [...known]])),
      };
    },
  };
}

function isDeclared(name: string, scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.has(name)) return true;
  return false;
}
