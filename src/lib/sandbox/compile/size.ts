import type { CodeProblem } from '../compiled.ts';
import type { SourceFile } from '../program.ts';

/** What all files of a program may come to, in UTF-16 units: 200 KiB are some 5000 lines, far above any lesson. */
export const PROGRAM_LIMIT = 200 * 1024;

/** Whether the files together are more than is run. */
export function isProgramTooLarge(files: readonly Pick<SourceFile, 'text'>[]): boolean {
  return files.reduce((sum, { text }) => sum + text.length, 0) > PROGRAM_LIMIT;
}

/** What is then said. */
export const tooLarge: CodeProblem = { kind: 'too-large', name: 'RangeError', message: '' };
