import type { Stay, TickGroup, TimelineLane, TimelineView } from './models.ts';
import { firstIndexAtLeast, lastIndexAtMost } from './search.ts';

/**
 * The stays of a lane that touch `fromMs` … `toMs`, in order: all of them up to `max`, else the one in which each of
 * `max` equal parts of that time begins, so that a picture draws no more than it has room for. O(max · log² length).
 */
export function staysBetween(
  lane: TimelineLane,
  fromMs: number,
  toMs: number,
  max: number,
): readonly Stay[] {
  const { stays } = lane;
  const begins = (stay: Stay): number => stay.from;
  const first = Math.max(0, lastIndexAtMost(stays, fromMs, begins));
  const end = lastIndexAtMost(stays, toMs, begins) + 1;
  if (end - first <= max) return stays.slice(first, end);
  const indexes = new Set<number>();
  for (let part = 0; part < max; part += 1) {
    const time = fromMs + ((toMs - fromMs) * part) / max;
    indexes.add(Math.max(first, lastIndexAtMost(stays, time, begins)));
  }
  return [...indexes].map((index) => stays.at(index)).filter((stay) => stay !== undefined);
}

/**
 * The ticks with `fromMs` ≤ at ≤ `toMs`, in order: one group for each up to `max`, else one for each of `max` equal parts
 * of that time that has any. O(max · log² length).
 */
export function ticksBetween(
  view: TimelineView,
  fromMs: number,
  toMs: number,
  max: number,
): readonly TickGroup[] {
  const { ticks } = view;
  const timeOf = (tick: { readonly at: number }): number => tick.at;
  const first = firstIndexAtLeast(ticks, fromMs, timeOf);
  const end = lastIndexAtMost(ticks, toMs, timeOf) + 1;
  if (end - first <= max) return ticks.slice(first, end).map((tick) => ({ ...tick, count: 1 }));
  const groups: TickGroup[] = [];
  let start = first;
  for (let part = 1; part <= max; part += 1) {
    const time = fromMs + ((toMs - fromMs) * part) / max;
    const next = part === max ? end : firstIndexAtLeast(ticks, time, timeOf);
    const tick = ticks.at(start);
    if (next > start && tick !== undefined) groups.push({ ...tick, count: next - start });
    start = Math.max(start, next);
  }
  return groups;
}
