/** Runs one program of the list and reads what came of it. */
import { give, type Surroundings } from './given.ts';
import { readError, readReturned, type Outcome } from './outcome.ts';
import type { Program } from './program.ts';

/** Nothing here takes longer than a second; a machine without a network interface never connects. */
const PATIENCE_MS = 10_000;

/** What came of a run. `stuck`: it was not over in time, which no entry is meant to be. */
export type ProgramResult = Outcome | { readonly how: 'stuck' };

/** Runs `program`; never rejects, and closes what it made. */
export async function runProgram(
  program: Program,
  surroundings: Surroundings,
): Promise<ProgramResult> {
  const { given, end } = give(surroundings);
  const { window, after } = surroundings;
  // A rejection that a program leaves behind is its own: whoever listens has had it before.
  const quiet = (event: Event): void => event.preventDefault();
  window.addEventListener('unhandledrejection', quiet);
  const { promise: late, resolve } = Promise.withResolvers<ProgramResult>();
  const cancel = after(PATIENCE_MS, () => resolve({ how: 'stuck' }));
  try {
    const over = program(given).then(readReturned, readError);
    return await Promise.race([over, late]);
  } finally {
    cancel();
    end();
    window.removeEventListener('unhandledrejection', quiet);
  }
}
