import { describe, expect, it } from 'vitest';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { sequenceFold } from '../../../lib/views/sequence.ts';
import { construct, mark, traceOf } from '../../../../tests/support/micro-trace.ts';
import { selectionAfter } from './keys.ts';
import { Lines } from './lines.ts';

const { rows } = foldPrefix(
  sequenceFold,
  traceOf(
    construct('A', 'pc1', { at: 0 }),
    construct('B', 'pc2', { at: 1 }),
    { ...mark('note'), at: 900 },
    { ...mark('end'), at: 901 },
  ),
);
const lines = new Lines(rows, true);
const press = (key: string, chosenLine: number, begun = lines.length) =>
  selectionAfter(key, { lines, rows, begun, chosenLine });

describe('selectionAfter', () => {
  it('goes from line to line and stays inside', () => {
    expect(press('ArrowDown', 0)).toBe(1);
    expect(press('ArrowUp', 1)).toBe(0);
    expect(press('ArrowUp', 0)).toBe(0);
    expect(press('End', 0)).toBe(3);
    expect(press('PageUp', 4)).toBe(0);
  });

  it('passes over a silence', () => {
    expect(press('ArrowDown', 1)).toBe(2);
    expect(press('ArrowUp', 3)).toBe(1);
  });

  it('starts at the line of now, and never goes beyond it', () => {
    expect(press('ArrowDown', -1, 2)).toBe(1);
    expect(press('End', 0, 2)).toBe(1);
  });

  it('leaves other keys, and an empty picture, alone', () => {
    expect(press('x', 0)).toBeUndefined();
    expect(press('ArrowDown', -1, 0)).toBeUndefined();
    expect(press('Escape', -1)).toBeUndefined();
    expect(press('Escape', 0)).toBeNull();
  });
});
