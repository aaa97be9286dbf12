/** Runs a program of the list in this page. Loaded at the first press: it brings all programs along. */
import type { ErrorId } from '../../../lib/sources/errors/catalog.ts';
import type { ErrorPrograms } from '../../../lib/sources/errors/program.ts';
import { PROGRAMS } from '../../../lib/sources/errors/programs.ts';
import { runProgram, type ProgramResult } from '../../../lib/sources/errors/run-program.ts';
import { spendConnection } from '../../../lib/sources/pair/budget.ts';
import { afterMs } from '../../../lib/sources/pair/tasks.ts';

/** Runs one of the two programs of an entry; never rejects. */
export function produce(id: ErrorId, which: 'fault' | 'cure'): Promise<ProgramResult> {
  const programs: ErrorPrograms = PROGRAMS[id];
  return runProgram(programs[which], { window, after: afterMs, spend: spendConnection });
}
