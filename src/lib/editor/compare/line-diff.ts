/** What was changed, line by line. */
import { diffArrays } from 'diff';

/** Two long texts with nothing in common would take seconds to compare; after this, one replaces the other. */
const PATIENCE_MS = 150;

/** Lines that are the same in both, or only in one. */
export interface Hunk {
  readonly kind: 'same' | 'added' | 'removed';
  readonly lines: readonly string[];
  /** Where the hunk begins in the new text, counted from 1; a removed one stood in front of this line. */
  readonly line: number;
}

/**
 * How `text` differs from `original`. Removed lines come before what stands in their place. Line ends do not count, and
 * neither does one empty line at the end.
 * @returns hunks in order, together all lines of both; two of one kind never follow each other
 */
export function diffLines(original: string, text: string): readonly Hunk[] {
  const [before, after] = [linesOf(original), linesOf(text)];
  const changes = diffArrays(before, after, { timeout: PATIENCE_MS }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  let line = 1;
  return changes.map(({ added, removed, value }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const hunk: Hunk = { kind, lines: value, line };
    if (kind !== 'removed') line += value.length;
    return hunk;
  });
}

/** Numbers of lines that `hunks` adds and removes. */
export function countChanges(hunks: readonly Hunk[]): {
  readonly added: number;
  readonly removed: number;
} {
  const count = (kind: Hunk['kind']): number =>
    hunks.reduce((sum, hunk) => (hunk.kind === kind ? sum + hunk.lines.length : sum), 0);
  return { added: count('added'), removed: count('removed') };
}

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);
