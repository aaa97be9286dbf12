import type { CodeProblem, CompiledFile } from '../compiled.ts';
import type { SourceFile } from '../program.ts';
import { compile } from './compile.ts';
import { isProgramTooLarge, tooLarge } from './size.ts';

/** All files of a program, or all that is wrong with them, one problem a file at most. */
export type ProgramResult =
  | { readonly ok: true; readonly files: readonly CompiledFile[] }
  | { readonly ok: false; readonly problems: readonly CodeProblem[] };

/** Compiles all files of a program. Together they may be as large as one. */
export function compileProgram(files: readonly SourceFile[]): ProgramResult {
  if (isProgramTooLarge(files)) return { ok: false, problems: [tooLarge] };
  const results = files.map(compile);
  const problems = results.flatMap((result) => (result.ok ? [] : [result.problem]));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, files: results.flatMap((result) => (result.ok ? [result.file] : [])) };
}
