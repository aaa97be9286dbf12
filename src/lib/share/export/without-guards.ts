import type { CompiledFile } from '../../sandbox/compiled.ts';

/** The code of `file` as its author wrote it, types blanked: what compiling put in is taken out again. */
export function withoutGuards({ code, insertions }: CompiledFile): string {
  return code
    .split('\n')
    .map((line, index) => {
      const put = insertions[index] ?? [];
      // From the end, so that what was found at a column is still there.
      return put.reduceRight(
        (text, [column, length]) => text.slice(0, column) + text.slice(column + length),
        line,
      );
    })
    .join('\n');
}
