import type { Edits } from './edits.ts';
import type { Gaps } from './gaps.ts';
import type { Syntax } from './syntax.ts';

/** What erasing works on. */
export interface Erasing {
  readonly text: string;
  readonly gaps: Gaps;
  readonly edits: Edits;
  /** Names that stand for types only at the top of the module: they cannot be exported as values. */
  readonly typeNames: ReadonlySet<string>;
  /** Nodes that are types, or say something of types only: blanked as a whole. Grows while erasing goes on. */
  readonly gone: Set<Syntax>;
}
