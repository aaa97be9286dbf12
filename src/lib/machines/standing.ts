import type { EdgeData, StateData } from './types.ts';

/**
 * `usual`: in the specification and seen. `spec-only`: in the specification, and no engine was seen to do it.
 * `beyond`: seen, and not in the specification.
 */
export type Standing = 'usual' | 'spec-only' | 'beyond';

/** How an edge or a state stands between the specification and the engines. */
export function standing(thing: EdgeData | StateData): Standing {
  if ('beyondSpec' in thing) return 'beyond';
  return Object.values(thing.seen).includes('seen') ? 'usual' : 'spec-only';
}
