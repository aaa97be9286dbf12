import type { CodePlace } from '../trace/events.ts';

/** One file, ready to be imported as a module. Same lines as its source: columns differ where something was put in. */
export interface CompiledFile {
  readonly name: string;
  readonly peer?: 'A' | 'B';
  /** JavaScript: types blanked, loops and functions guarded. */
  readonly code: string;
  /**
   * The name by which the code calls its guard, `guard(place: number)`; occurs nowhere in the source. Whoever runs the
   * code declares it.
   */
  readonly guard: string;
  /** By the number given to the guard: where the loop or function begins. */
  readonly guarded: readonly CodePlace[];
  /** Names that the code uses and does not declare: what an environment may supply, and nothing else. */
  readonly free: readonly string[];
  /** For each free name the members used of it, such as `pc: ['createOffer', 'ontrack']`. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** By line (from 0): what was put in, as [column in `code` from 0, length], ascending. Sparse: lines without are absent. */
  readonly insertions: Readonly<
    Record<number, readonly (readonly [column: number, length: number])[]>
  >;
}

/** What is wrong with code; `place` where it is known. Words for each `kind` are in the interface's tables. */
export interface CodeProblem {
  readonly kind:
    /** It is not JavaScript or TypeScript. */
    | 'syntax'
    /** TypeScript that is more than types: enum, namespace, parameter properties, `import x = `. */
    | 'not-erasable'
    /** `import`: there is nothing to import. */
    | 'import'
    /** Larger than what is run. */
    | 'too-large'
    /** Thrown and not caught. */
    | 'thrown'
    /** A promise rejected, and nobody cared. */
    | 'rejection'
    /** A loop, or a chain of microtasks, that lets nothing else happen. */
    | 'loop';
  /** `SyntaxError`, `InvalidStateError` …; the class name of what was thrown. */
  readonly name: string;
  /**
   * In the words of the browser or the parser; may be empty. Of `not-erasable` the construct, such as `enum`; of `import`
   * what is imported, as far as the text tells.
   */
  readonly message: string;
  readonly place?: CodePlace;
}

/** What compiling comes to. */
export type CompileResult =
  | { readonly ok: true; readonly file: CompiledFile }
  | { readonly ok: false; readonly problem: CodeProblem };
