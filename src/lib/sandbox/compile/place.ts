import type { CodePlace } from '../../trace/events.ts';
import type { CompiledFile } from '../compiled.ts';

/** A compiled file as it was handed to the browser. */
export interface RunningFile {
  readonly file: Pick<CompiledFile, 'name' | 'insertions'>;
  /** How many UTF-16 units stand before the file's code in its first line. */
  readonly prefixLength: number;
  /** The address of the module, by which Firefox calls it in some places. */
  readonly url?: string;
}

/**
 * The column of the source, from 1, for a column of the code that ran, from 1. Inside of what was put in, it is the
 * column where that was put.
 */
export function sourceColumn(
  file: Pick<CompiledFile, 'insertions'>,
  line: number,
  column: number,
  prefixLength: number,
): number {
  const at = column - 1 - (line === 1 ? prefixLength : 0);
  let inserted = 0;
  const insertions = file.insertions[line - 1];
  for (let index = 0; insertions && index < insertions.length; index += 1) {
    const start = insertions[index]![0];
    const length = insertions[index]![1];
    if (at < start) break;
    inserted += at < start + length ? at - start : length;
  }
  return at - inserted < 0 ? 1 : at - inserted + 1;
}

/** The place in the source of a place in the code that ran; `undefined` when `source` is none of `files`. */
export function placeIn(
  source: string,
  line: number,
  column: number,
  files: readonly RunningFile[],
): CodePlace | undefined {
  for (let index = 0; index < files.length; index += 1) {
    const { file, prefixLength, url } = files[index]!;
    if (source !== file.name && source !== url) continue;
    return { file: file.name, line, column: sourceColumn(file, line, column, prefixLength) };
  }
  return undefined;
}
