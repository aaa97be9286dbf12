import type { SourceFile } from '../../../lib/sandbox/program.ts';

/**
 * The files whose code stands inside `root`, as it was drawn at build time: `[data-file="main.ts"] pre`.
 * @throws {RangeError} where the code of a file is not there
 */
export function textsIn(
  root: ParentNode,
  files: readonly Omit<SourceFile, 'text'>[],
): readonly SourceFile[] {
  return files.map((file) => {
    const code = root.querySelector(`[data-file="${file.name}"] pre code`);
    if (code === null) throw new RangeError(`The page does not show ${file.name}.`);
    return { ...file, text: code.textContent };
  });
}
