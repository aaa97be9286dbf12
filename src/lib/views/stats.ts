import type { ChannelReading, StatsEvent, TraceEvent } from '../trace/events.ts';
import type { PlainObject } from '../trace/plain.ts';
import { numberOf, textOf } from '../stats/fields.ts';
import { wholeReport, type Report } from '../stats/report.ts';
import { usedPair } from '../stats/used-pair.ts';
import type { Fold } from './fold.ts';
import { keyOf, SortedMap } from './sorted-map.ts';
import { has, make, METRICS, type MetricRule } from './stats-metrics.ts';
import type {
  ConnectionStats,
  PairUse,
  StatsPoint,
  StatsSeries,
  StatsStream,
  StatsView,
  StreamKind,
} from './stats-models.ts';
import { Vector } from './vector.ts';

interface Series extends StatsSeries {
  readonly points: Vector<StatsPoint>;
}

interface Stream extends StatsStream {
  readonly series: readonly Series[];
}

/** The view, and what the next step needs to know. */
export interface StatsState extends StatsView {
  readonly streams: Vector<Stream>;
  readonly uses: Vector<PairUse>;
  /** By connection and peer. */
  readonly connections: SortedMap<ConnectionStats>;
  /** Where in `streams` a stream is, by its key. */
  readonly places: SortedMap<number>;
  /** Where in `uses` the last pair of a connection is. */
  readonly lastUse: SortedMap<number>;
}

/** A stream in one report: what it is, and the dictionaries of now and before. */
interface Seen extends Omit<StatsStream, 'series'> {
  readonly now: PlainObject;
  readonly before: PlainObject | undefined;
  /** What the other side reported of it. */
  readonly told: PlainObject | undefined;
  readonly toldBefore: PlainObject | undefined;
}

/** By how much a report's own clock may differ from the trace's, as a share of the interval and in ms. */
const CLOCK_SHARE = 0.5;
const CLOCK_MS = 100;
/** A browser gives the same reading again within this time, ms; a timestamp that stands still for longer was left out. */
const SAME_MS = 100;

/**
 * Time between two dictionaries, ms, > 0: by their own timestamps, which say when the counters were read; by the trace's
 * clock where a timestamp is missing or has jumped. `undefined` where no time has passed: it is the same reading.
 */
function durationOf(
  before: PlainObject | undefined,
  now: PlainObject,
  traceMs: number,
): number | undefined {
  const from = numberOf(before, 'timestamp');
  const to = numberOf(now, 'timestamp');
  if (from !== null && to !== null) {
    const ownMs = to - from;
    const isSure = Math.abs(ownMs - traceMs) <= Math.max(CLOCK_SHARE * traceMs, CLOCK_MS);
    if (isSure && ownMs > 0) return ownMs;
    if (ownMs === 0 && traceMs < SAME_MS) return undefined;
  }
  return traceMs > 0 ? traceMs : undefined;
}

/** What the other side reported of the stream `id`, by its id or by the synchronization source. */
function toldOf(
  report: Report | undefined,
  stream: PlainObject,
  id: string,
): PlainObject | undefined {
  if (report === undefined) return undefined;
  const named = report.get(textOf(stream, 'remoteId') ?? '');
  if (textOf(named, 'type') === 'remote-inbound-rtp') return named;
  const ssrc = numberOf(stream, 'ssrc');
  for (const dictionary of report.values()) {
    if (textOf(dictionary, 'type') !== 'remote-inbound-rtp') continue;
    if (textOf(dictionary, 'localId') === id) return dictionary;
    if (ssrc !== null && numberOf(dictionary, 'ssrc') === ssrc) return dictionary;
  }
  return undefined;
}

function withBuffer(
  dictionary: PlainObject,
  channels: readonly ChannelReading[] | undefined,
): PlainObject {
  const id = numberOf(dictionary, 'dataChannelIdentifier');
  const label = textOf(dictionary, 'label');
  const own =
    channels?.find((channel) => id !== null && id >= 0 && channel.id === id) ??
    channels?.find((channel) => channel.label === label);
  return own === undefined ? dictionary : { ...dictionary, bufferedAmount: own.bufferedAmount };
}

/** A sent stream with the frames of its source, so that what is held back can be told. */
function withSource(dictionary: PlainObject, report: Report): PlainObject {
  const frames = numberOf(report.get(textOf(dictionary, 'mediaSourceId') ?? ''), 'frames');
  return frames === null ? dictionary : { ...dictionary, sourceFrames: frames };
}

const KINDS: ReadonlyMap<string | undefined, StreamKind> = new Map([
  ['outbound-rtp', 'sent'],
  ['inbound-rtp', 'received'],
  ['data-channel', 'channel'],
]);

/** The streams of one report. */
function streamsOf(event: StatsEvent, report: Report, before: Report | undefined): readonly Seen[] {
  const { peer, on } = event;
  const all: Seen[] = [];
  const pair = usedPair(report);
  if (pair !== undefined) {
    all.push({
      ...{ key: keyOf(on, peer, 'pair'), kind: 'pair', peer, on, id: pair.id, media: null },
      ...{ label: null, codec: null, told: undefined, toldBefore: undefined },
      now: pair.report,
      before: before?.get(pair.id),
    });
  }
  for (const [id, dictionary] of report) {
    const kind = KINDS.get(textOf(dictionary, 'type'));
    if (kind === undefined) continue;
    const media = textOf(dictionary, 'kind');
    const [mid, rid] = [textOf(dictionary, 'mid'), textOf(dictionary, 'rid')];
    const parts = kind === 'channel' ? [textOf(dictionary, 'label')] : [mid, rid];
    const label = parts.filter((part) => part !== undefined && part !== '').join(' ');
    const old = before?.get(id);
    const isSent = kind === 'sent';
    all.push({
      ...{ key: keyOf(on, peer, id), kind, peer, on, id },
      media: media === 'audio' || media === 'video' ? media : null,
      label: label === '' ? null : label,
      codec: textOf(report.get(textOf(dictionary, 'codecId') ?? ''), 'mimeType') ?? null,
      now: isSent
        ? withSource(dictionary, report)
        : kind === 'channel'
          ? withBuffer(dictionary, event.channels)
          : dictionary,
      before: isSent && old && before ? withSource(old, before) : old,
      told: isSent ? toldOf(report, dictionary, id) : undefined,
      toldBefore: isSent ? toldOf(before, dictionary, id) : undefined,
    });
  }
  return all;
}

/** The point that a report adds to a curve; `undefined`: none. */
function pointOf(
  rule: MetricRule,
  seen: Seen,
  { seq, at }: StatsEvent,
  traceMs: number,
): StatsPoint | undefined {
  const [before, now] = rule.isTold ? [seen.toldBefore, seen.told] : [seen.before, seen.now];
  if (now === undefined) return undefined;
  const making = rule.makings.find((one) => has(one, now));
  if (making === undefined) return undefined;
  // The other side reports every second or more rarely: between two reports there is no news.
  if (rule.isTold && before === now) return undefined;
  // A counter alone says nothing, and begins its curve.
  if (before === undefined && making.how !== 'read') return { at, seq, value: null };
  const durationMs = making.how === 'read' ? 1 : durationOf(before, now, traceMs);
  if (durationMs === undefined) return undefined;
  return { at, seq, value: make(making, before, now, durationMs) };
}

function seriesAfter(
  old: readonly Series[],
  seen: Seen,
  event: StatsEvent,
  traceMs: number,
): readonly Series[] {
  return METRICS[seen.kind].flatMap((rule): Series[] => {
    const known = old.find(({ metric }) => metric === rule.metric);
    const point = pointOf(rule, seen, event, traceMs);
    if (point === undefined) return known === undefined ? [] : [known];
    const points = (known?.points ?? Vector.empty<StatsPoint>()).push(point);
    return [{ metric: rule.metric, points }];
  });
}

function useAfter(view: StatsState, event: StatsEvent, report: Report): StatsState {
  const { seq, at, peer, on } = event;
  const key = keyOf(on, peer);
  const index = view.lastUse.get(key);
  const last = index === undefined ? undefined : view.uses.at(index);
  const pair = usedPair(report);
  let { uses, lastUse } = view;
  if (index !== undefined && last !== undefined && last.to === undefined) {
    if (pair?.id === last.id) {
      // A prflx end becomes host when its candidate comes after all.
      const isSame =
        pair.local.candidateType === last.local.candidateType &&
        pair.remote.candidateType === last.remote.candidateType;
      if (isSame) return view;
      const { local, remote } = pair;
      return { ...view, uses: uses.set(index, { ...last, local, remote }) };
    }
    uses = uses.set(index, { ...last, to: at });
  }
  if (pair !== undefined) {
    const { id, local, remote } = pair;
    lastUse = lastUse.set(key, uses.length);
    uses = uses.push({ peer, on, seq, at, to: undefined, id, local, remote });
  }
  return uses === view.uses ? view : { ...view, uses, lastUse };
}

/** A connection is closed: its pair is in use no more. */
function closed(view: StatsState, on: string, peer: string, at: number): StatsState {
  const index = view.lastUse.get(keyOf(on, peer));
  const last = index === undefined ? undefined : view.uses.at(index);
  if (index === undefined || last === undefined || last.to !== undefined) return view;
  return { ...view, uses: view.uses.set(index, { ...last, to: at }) };
}

function told(before: StatsState, event: StatsEvent): StatsState {
  const { seq, at, peer, on } = event;
  const key = keyOf(on, peer);
  const last = before.connections.get(key);
  const report = wholeReport(last?.report, event);
  const connections = before.connections.set(key, { peer, on, seq, at, report });
  let { streams, places } = before;
  for (const seen of streamsOf(event, report, last?.report)) {
    const place = places.get(seen.key);
    const old = place === undefined ? undefined : streams.at(place);
    const series = seriesAfter(old?.series ?? [], seen, event, at - (last?.at ?? at));
    const { now: _now, before: _before, told: _told, toldBefore: _toldBefore, ...named } = seen;
    const stream: Stream = { ...named, codec: named.codec ?? old?.codec ?? null, series };
    if (place === undefined) {
      places = places.set(seen.key, streams.length);
      streams = streams.push(stream);
    } else streams = streams.set(place, stream);
  }
  return useAfter({ ...before, streams, places, connections }, event, report);
}

/** Curves of rates and of what was read, per stream, and the pair in use. */
export const statsFold: Fold<StatsState> = {
  name: 'stats',
  initial: {
    streams: Vector.empty(),
    uses: Vector.empty(),
    connections: SortedMap.empty(),
    places: SortedMap.empty(),
    lastUse: SortedMap.empty(),
  },
  step(view, event: TraceEvent) {
    if (event.type === 'stats') return told(view, event);
    const isEnd = event.type === 'state' && event.machine === 'connection' && event.to === 'closed';
    return isEnd ? closed(view, event.on, event.peer, event.at) : view;
  },
};
