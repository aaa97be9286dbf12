import type { EdgeData, MachineData } from './types.ts';

/**
 * States that can be reached from `from` along edges that `follows` accepts, nearest first, `from` itself included.
 * With `edge => edge.seen.chromium === 'seen'`: what a reader of Chromium can meet.
 */
export function reachable(
  machine: MachineData,
  from: string,
  follows: (edge: EdgeData) => boolean = () => true,
): readonly string[] {
  const found = new Set([from]);
  for (const state of found) {
    // A set hands out what is added while it is walked: this is the breadth-first queue.
    for (const edge of machine.edges) {
      if (edge.from === state && follows(edge)) found.add(edge.to);
    }
  }
  return [...found];
}
