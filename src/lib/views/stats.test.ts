import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { traceOf, type MicroEvent } from '../../../tests/support/micro-trace.ts';
import type { PlainObject } from '../trace/plain.ts';
import { readTrace } from '../trace/read.ts';
import type { Trace } from '../trace/trace.ts';
import { foldPrefix } from './fold.ts';
import { statsFold, type StatsState } from './stats.ts';
import type { MetricId, StatsStream, StreamKind } from './stats-models.ts';

const stats = (at: number, ...reports: PlainObject[]): MicroEvent => ({
  type: 'stats',
  peer: 'A',
  on: 'pc1',
  at,
  reports,
});
const sent = (timestamp: number, bytesSent: number, more: PlainObject = {}): PlainObject => ({
  ...{ id: 'O', type: 'outbound-rtp', kind: 'video', ssrc: 7, mid: '0', timestamp, bytesSent },
  ...more,
});
const received = (
  timestamp: number,
  packetsLost: number,
  packetsReceived: number,
): PlainObject => ({
  ...{ id: 'I', type: 'inbound-rtp', kind: 'audio', ssrc: 8, timestamp },
  ...{ packetsLost, packetsReceived },
});

const fold = (...events: readonly MicroEvent[]): StatsState =>
  foldPrefix(statsFold, traceOf(...events));
const streamOf = (view: StatsState, kind: StreamKind, peer = 'A', media?: string): StatsStream => {
  const found = view.streams
    .slice()
    .find((one) => one.kind === kind && one.peer === peer && (!media || one.media === media));
  if (found === undefined) throw new Error(`no ${kind} of ${peer}`);
  return found;
};
const valuesOf = (stream: StatsStream, metric: MetricId): readonly (number | null)[] =>
  (stream.series.find((one) => one.metric === metric)?.points.slice() ?? []).map(
    ({ value }) => value,
  );

describe('rates', () => {
  it('are differences of counters over the time between the readings', () => {
    const view = fold(
      stats(0, sent(1000, 0)),
      stats(260, sent(1250, 500)),
      stats(510, sent(1500, 2000)),
    );
    expect(valuesOf(streamOf(view, 'sent'), 'bytesSent')).toEqual([null, 2000, 6000]);
  });

  it('say nothing of the interval in which a counter began anew', () => {
    const view = fold(stats(0, sent(0, 900)), stats(250, sent(250, 10)), stats(500, sent(500, 35)));
    expect(valuesOf(streamOf(view, 'sent'), 'bytesSent')).toEqual([null, null, 100]);
  });

  it('say nothing where the report before is missing', () => {
    const view = fold(stats(0, sent(0, 0)), stats(250), stats(500, sent(500, 50)));
    expect(valuesOf(streamOf(view, 'sent'), 'bytesSent')).toEqual([null, null]);
  });

  it('go by the clock of the trace where the timestamps jump, stand still or go back', () => {
    const view = fold(
      ...[stats(0, sent(5000, 0)), stats(500, sent(3_605_000, 100))],
      ...[stats(1000, sent(3_600_000, 200)), stats(1500, sent(3_600_000, 300))],
    );
    expect(valuesOf(streamOf(view, 'sent'), 'bytesSent')).toEqual([null, 200, 200, 200]);
  });

  it('are not made of a reading that the browser gave twice', () => {
    const view = fold(stats(0, sent(0, 0)), stats(250, sent(250, 50)), stats(270, sent(250, 50)));
    expect(valuesOf(streamOf(view, 'sent'), 'bytesSent')).toEqual([null, 200]);
  });

  it('are 0 for what was left out because it did not change', () => {
    const kept = { ...stats(250), kept: ['O'] } as MicroEvent;
    const view = fold(stats(0, sent(0, 40)), kept, stats(500, sent(500, 90)));
    expect(valuesOf(streamOf(view, 'sent'), 'bytesSent')).toEqual([null, 0, 200]);
  });

  it('have no curve where the engine does not tell the counter', () => {
    const metrics = streamOf(fold(stats(0, sent(0, 0))), 'sent').series.map(({ metric }) => metric);
    expect(metrics).toEqual(['bytesSent']);
  });
});

describe('loss', () => {
  it('of what is received is the part of the packets expected in the interval, not the total', () => {
    const view = fold(
      ...[stats(0, received(0, 111, 900)), stats(250, received(250, 112, 909))],
      ...[stats(500, received(500, 112, 929)), stats(750, received(750, 112, 929))],
    );
    expect(valuesOf(streamOf(view, 'received'), 'loss')).toEqual([null, 0.1, 0, null]);
  });

  it('is none when packets come after all and the total falls', () => {
    const view = fold(stats(0, received(0, 5, 10)), stats(250, received(250, 3, 20)));
    expect(valuesOf(streamOf(view, 'received'), 'loss')).toEqual([null, 0]);
  });

  it('of what is sent is what the other side reported last, once for each of its reports', () => {
    const told = (timestamp: number, fractionLost: number): PlainObject => ({
      ...{ id: 'R', type: 'remote-inbound-rtp', kind: 'video', ssrc: 7, timestamp, fractionLost },
      localId: 'O',
    });
    const again = { ...stats(250, sent(250, 1)), kept: ['R'] } as MicroEvent;
    const view = fold(
      stats(0, sent(0, 0), told(0, 0.1)),
      again,
      stats(500, sent(500, 2), told(400, 0.2)),
    );
    expect(valuesOf(streamOf(view, 'sent'), 'loss')).toEqual([0.1, 0.2]);
  });
});

describe('channels', () => {
  it('have messages per second, and what was buffered when the report was made', () => {
    const channel = (timestamp: number, messagesSent: number): PlainObject => ({
      ...{ id: 'D', type: 'data-channel', label: 'chat', dataChannelIdentifier: 1 },
      ...{ timestamp, messagesSent },
    });
    const buffered = (at: number, messages: number, bufferedAmount: number): MicroEvent =>
      ({
        ...stats(at, channel(at, messages)),
        channels: [{ label: 'chat', id: 1, bufferedAmount }],
      }) as MicroEvent;
    const view = fold(buffered(0, 0, 0), buffered(500, 4, 65_536));
    const stream = streamOf(view, 'channel');
    expect(stream.label).toBe('chat');
    expect(valuesOf(stream, 'messagesSent')).toEqual([null, 8]);
    expect(valuesOf(stream, 'buffered')).toEqual([0, 65_536]);
  });
});

describe('the pair in use', () => {
  const pair = (id: string, more: PlainObject = {}): PlainObject => ({
    ...{ id, type: 'candidate-pair', state: 'succeeded', nominated: true, timestamp: 0 },
    ...{ localCandidateId: 'L', remoteCandidateId: 'R', bytesSent: 10, ...more },
  });
  const ends: readonly PlainObject[] = [
    { id: 'L', type: 'local-candidate', candidateType: 'host', protocol: 'udp' },
    { id: 'R', type: 'remote-candidate', candidateType: 'prflx', protocol: 'udp' },
  ];
  const transport = (selectedCandidatePairId: string): PlainObject => ({
    ...{ id: 'T', type: 'transport', selectedCandidatePairId },
  });

  it('is the one that the transport names, not the first that succeeded and not any that is nominated', () => {
    const view = fold(stats(0, pair('P1'), pair('P2'), transport('P2'), ...ends));
    expect(view.uses.slice()).toMatchObject([
      { id: 'P2', local: { candidateType: 'host' }, remote: { candidateType: 'prflx' } },
    ]);
  });

  it('is the one that Firefox marks, where no transport names any', () => {
    const view = fold(stats(0, pair('P1', { selected: false }), pair('P2', { selected: true })));
    expect(view.uses.at(0)?.id).toBe('P2');
  });

  it('is none where nobody says', () => {
    expect(fold(stats(0, pair('P1'), ...ends)).uses.length).toBe(0);
  });

  it('ends when another takes its place, and rates begin anew', () => {
    const view = fold(
      stats(0, pair('P1'), transport('P1')),
      stats(250, pair('P1', { bytesSent: 35, timestamp: 250 }), transport('P1')),
      stats(500, pair('P2', { bytesSent: 5, timestamp: 500 }), transport('P2')),
    );
    expect(view.uses.slice()).toMatchObject([
      { id: 'P1', at: 0, to: 500 },
      { id: 'P2', at: 500, to: undefined },
    ]);
    expect(valuesOf(streamOf(view, 'pair'), 'bytesSent')).toEqual([null, 100, null]);
  });
});

const recorded = (engine: string): Trace =>
  readTrace(
    readFileSync(
      join(import.meta.dirname, `../../../tests/fixtures/stats/${engine}.jsonl`),
      'utf8',
    ),
  );

/** Recorded: 1.5 s as it was, then 1.5 s of a picture limited to 60 kbit/s, then an ICE restart. */
describe.each(['chromium', 'firefox'])('reports of %s', (engine) => {
  const view = foldPrefix(statsFold, recorded(engine));

  it('tell what A sends and B receives, and the codec', () => {
    const [out, into] = [
      streamOf(view, 'sent', 'A', 'video'),
      streamOf(view, 'received', 'B', 'video'),
    ];
    expect(out.codec).toBe('video/VP8');
    expect(into.codec).toBe('video/VP8');
    const mean = (values: readonly (number | null)[]): number => {
      const known = values.filter((value) => value !== null);
      return known.reduce((sum, value) => sum + value, 0) / known.length;
    };
    const bytes = mean(valuesOf(out, 'bytesSent'));
    expect(bytes).toBeGreaterThan(20_000);
    expect(mean(valuesOf(into, 'bytesReceived')) / bytes).toBeCloseTo(1, 1);
    expect(mean(valuesOf(into, 'frames'))).toBeGreaterThan(8);
  });

  it('show the limit: the picture takes less than a third of what it took', () => {
    const points = streamOf(view, 'sent', 'A', 'video')
      .series.find(({ metric }) => metric === 'bytesSent')
      ?.points.slice();
    const most = (from: number, to: number): number =>
      Math.max(
        ...(points ?? []).filter(({ at }) => at > from && at < to).map(({ value }) => value ?? 0),
      );
    expect(most(5600, 6800) * 3).toBeLessThan(most(2500, 4000));
  });

  it('tell that another pair is in use after the restart', () => {
    for (const peer of ['A', 'B']) {
      const uses = view.uses.slice().filter((use) => use.peer === peer);
      expect(uses.map(({ to }) => to === undefined)).toEqual([false, true]);
      expect(new Set(uses.map(({ id }) => id)).size).toBe(2);
      expect(uses[0]?.local.candidateType).toBe('host');
    }
  });
});
