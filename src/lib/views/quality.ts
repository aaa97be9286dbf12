/** The quality of each connection at the playhead, by the rules of `stats/quality`. */
import { judge, worstOf, type Sample, type Verdict } from '../stats/quality/judge.ts';
import {
  QUALITY_RULES,
  type QualityLevel,
  type QualityMeasure,
  type QualityRule,
} from '../stats/quality/rules.ts';
import type { ObjectId, PeerId, TraceEvent } from '../trace/events.ts';
import type { Fold } from './fold.ts';
import { keyOf, SortedMap } from './sorted-map.ts';
import { statsFold, type StatsState } from './stats.ts';
import type { MetricId, StatsStream } from './stats-models.ts';

/** What one rule says of one stream. */
export interface Finding extends Verdict {
  readonly rule: QualityRule;
  /** The stream's key. */
  readonly stream: string;
  /** Since when the rule says so, ms. Source: the `stats` event that changed it. */
  readonly since: number;
}

/** The quality of one connection. */
export interface ConnectionQuality {
  readonly peer: PeerId;
  readonly on: ObjectId;
  /** The worst that a rule says; `unknown` while no rule knows anything, and once the connection is not connected. */
  readonly level: QualityLevel;
  readonly findings: readonly Finding[];
}

/** The view, and what the next step needs to know. */
export interface QualityState {
  readonly stats: StatsState;
  /** By connection and peer. */
  readonly connections: SortedMap<ConnectionQuality>;
}

/** The curve that a measure is read from, by kind of stream. */
const METRIC_OF: { readonly [M in QualityMeasure]: readonly [StatsStream['kind'], MetricId] } = {
  'received-loss': ['received', 'loss'],
  'sent-loss': ['sent', 'loss'],
  'round-trip': ['pair', 'roundTrip'],
  jitter: ['received', 'jitter'],
  freezes: ['received', 'freezes'],
  'frames-held-back': ['sent', 'heldBack'],
};

/** The last samples of the curve, as many as a window may hold. */
function samplesOf(stream: StatsStream, metric: MetricId, fromMs: number): readonly Sample[] {
  const points = stream.series.find((series) => series.metric === metric)?.points;
  if (points === undefined) return [];
  const samples: Sample[] = [];
  for (let i = points.length - 1; i >= 0; i -= 1) {
    const point = points.at(i);
    if (point === undefined || point.at < fromMs) break;
    samples.push(point);
  }
  return samples;
}

/** Round trips are told of the pair; where an engine does not, by the reports of the other side. */
function isAbout(rule: QualityRule, stream: StatsStream, all: readonly StatsStream[]): boolean {
  const [kind, metric] = METRIC_OF[rule.measure];
  const has = (one: StatsStream): boolean => one.series.some((series) => series.metric === metric);
  if (stream.kind === kind) return has(stream);
  const isInstead = rule.measure === 'round-trip' && stream.kind === 'sent' && has(stream);
  return isInstead && !all.some((one) => one.kind === 'pair' && has(one));
}

function judged(
  before: ConnectionQuality | undefined,
  stats: StatsState,
  { peer, on, at }: { readonly peer: PeerId; readonly on: ObjectId; readonly at: number },
): ConnectionQuality {
  const streams = stats.streams.slice().filter((one) => one.on === on && one.peer === peer);
  const findings = QUALITY_RULES.flatMap((rule) =>
    streams
      .filter((stream) => isAbout(rule, stream, streams))
      .map((stream): Finding => {
        const old = before?.findings.find((one) => one.rule === rule && one.stream === stream.key);
        const samples = samplesOf(stream, METRIC_OF[rule.measure][1], at - rule.windowMs);
        const verdict = judge(rule, samples, at, old?.level);
        const since = old?.level === verdict.level ? old.since : at;
        return { rule, stream: stream.key, since, ...verdict };
      }),
  );
  return { peer, on, level: worstOf(findings.map(({ level }) => level)), findings };
}

/** States in which nothing that was measured before says anything of now. */
const SILENT: ReadonlySet<string> = new Set(['disconnected', 'failed', 'closed']);

/** The quality of each connection, folded over time because thresholds remember. */
export const qualityFold: Fold<QualityState> = {
  name: 'quality',
  initial: { stats: statsFold.initial, connections: SortedMap.empty() },
  step(view, event: TraceEvent) {
    const stats = statsFold.step(view.stats, event);
    if (event.type === 'stats') {
      const key = keyOf(event.on, event.peer);
      const now = judged(view.connections.get(key), stats, event);
      return { stats, connections: view.connections.set(key, now) };
    }
    if (event.type === 'state' && event.machine === 'connection' && SILENT.has(event.to)) {
      const key = keyOf(event.on, event.peer);
      const last = view.connections.get(key);
      if (last === undefined) return { ...view, stats };
      const silent = last.findings.map((finding): Finding => {
        return { ...finding, level: 'unknown', value: null, since: event.at };
      });
      const now: ConnectionQuality = { ...last, level: 'unknown', findings: silent };
      return { stats, connections: view.connections.set(key, now) };
    }
    return stats === view.stats ? view : { ...view, stats };
  },
};
