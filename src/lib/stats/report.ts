/** Whole reports, also where a trace leaves out what did not change. */
import type { StatsEvent } from '../trace/events.ts';
import type { Plain, PlainObject } from '../trace/plain.ts';
import { textOf } from './fields.ts';

/** The dictionaries of one RTCStatsReport, by id, in its order. Never changed once it is made. */
export type Report = ReadonlyMap<string, PlainObject>;

/** Dictionaries that hold what the other side told; a new timestamp in them is a new telling. */
const TOLD: ReadonlySet<string | undefined> = new Set([
  'remote-inbound-rtp',
  'remote-outbound-rtp',
]);

/** The report that `event` stands for; `before` is the one of the `stats` event before, of the same connection. */
export function wholeReport(
  before: Report | undefined,
  { reports, kept }: Pick<StatsEvent, 'reports' | 'kept'>,
): Report {
  const whole = new Map<string, PlainObject>();
  for (const id of kept ?? []) {
    const same = before?.get(id);
    if (same !== undefined) whole.set(id, same);
  }
  for (const report of reports) {
    const id = textOf(report, 'id');
    if (id !== undefined) whole.set(id, report);
  }
  return whole;
}

/** Whether two dictionaries say the same, by the rule of docs/trace-format.md. */
function saysTheSame(one: PlainObject, other: PlainObject): boolean {
  const timeCounts = TOLD.has(textOf(other, 'type'));
  const keys = Object.keys(other);
  return (
    keys.length === Object.keys(one).length &&
    keys.every((key) => (key === 'timestamp' && !timeCounts) || isEqual(one[key], other[key]))
  );
}

function isEqual(one: Plain | undefined, other: Plain | undefined): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  // Few fields are more than a value (certificates' chains, per-layer durations), and those are small.
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `reports` as a trace keeps them after `before`: without what has not changed. Without `before`: all of it. */
export function changedReports(
  before: Report | undefined,
  reports: readonly PlainObject[],
): Pick<StatsEvent, 'reports' | 'kept'> {
  if (before === undefined) return { reports };
  const kept: string[] = [];
  const changed = reports.filter((report) => {
    const id = textOf(report, 'id');
    const old = id === undefined ? undefined : before.get(id);
    if (id === undefined || old === undefined || !saysTheSame(old, report)) return true;
    kept.push(id);
    return false;
  });
  return kept.length === 0 ? { reports } : { reports: changed, kept };
}
