import type { CauseId } from './causes.ts';
import type { EdgeData, SeenBy } from './types.ts';

type Causes = readonly [CauseId, ...CauseId[]];

/** The edge `from>to`. */
export function edge<const Id extends `${string}>${string}`>(
  id: Id,
  seen: SeenBy,
  ...causes: Causes
): EdgeData<Id> {
  const [from, to] = id.split('>');
  // The split of a template-literal type is not known to the compiler.
  return { id, from, to, causes, seen } as EdgeData<Id>;
}

/** The same, for an edge that the specification does not draw. */
export function beyond<const Id extends `${string}>${string}`>(
  id: Id,
  seen: SeenBy,
  ...causes: Causes
): EdgeData<Id> {
  return { ...edge(id, seen, ...causes), beyondSpec: true };
}

/** The edge from `from` to `closed` that the program's own `close()` takes, with causes beside it if there are any. */
export function closing<const From extends string>(
  from: From,
  seen: SeenBy,
  ...also: readonly CauseId[]
): EdgeData<`${From}>closed`> & { readonly closing: true } {
  return { ...edge(`${from}>closed`, seen, 'close()', ...also), closing: true };
}
