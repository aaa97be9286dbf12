import type { Syntax } from './syntax.ts';

/** TypeScript that cannot be run by leaving out its types. `construct` names it, such as `enum`. */
export class NotErasableError extends Error {
  override readonly name = 'NotErasableError';
  readonly code = 'not-erasable';
  /** Where it begins, from 0. */
  readonly position: number;
  constructor(construct: string, { start }: Syntax) {
    super(construct);
    this.position = start;
  }
}
