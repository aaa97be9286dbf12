import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { state, traceOf, type MicroEvent } from '../../../tests/support/micro-trace.ts';
import type { PlainObject } from '../trace/plain.ts';
import { readTrace } from '../trace/read.ts';
import { foldPrefix } from './fold.ts';
import { qualityFold } from './quality.ts';

const stats = (at: number, ...reports: PlainObject[]): MicroEvent => ({
  type: 'stats',
  peer: 'A',
  on: 'pc1',
  at,
  reports,
});
const received = (
  timestamp: number,
  packetsLost: number,
  packetsReceived: number,
): PlainObject => ({
  ...{ id: 'I', type: 'inbound-rtp', kind: 'audio', timestamp, packetsLost, packetsReceived },
});

const qualityOf = (...events: readonly MicroEvent[]) => {
  const [first] = foldPrefix(qualityFold, traceOf(...events)).connections.values();
  return first;
};

describe('the quality of a connection', () => {
  it('is unknown before two reports, not good', () => {
    expect(qualityOf(stats(0, received(0, 0, 10)))?.level).toBe('unknown');
    expect(qualityOf(stats(0, { id: 'P', type: 'peer-connection' }))).toMatchObject({
      level: 'unknown',
      findings: [],
    });
  });

  it('forgets a loss once it is over: 111 packets lost long ago are no verdict on now', () => {
    const bad = [stats(0, received(0, 0, 0)), stats(1000, received(1000, 111, 500))];
    expect(qualityOf(...bad)?.level).toBe('poor');
    const clean = Array.from({ length: 10 }, (_, i) => {
      const at = 2000 + i * 1000;
      return stats(at, received(at, 111, 500 + (i + 1) * 50));
    });
    expect(qualityOf(...bad, ...clean)).toMatchObject({
      level: 'good',
      findings: [{ level: 'good', value: 0, since: 6000 }],
    });
  });

  it('is unknown once nothing arrives any more, and once the connection is gone', () => {
    const good = [stats(0, received(0, 0, 0)), stats(1000, received(1000, 0, 50))];
    const silent = Array.from({ length: 6 }, (_, i) =>
      stats(2000 + i * 1000, received(2000 + i * 1000, 0, 50)),
    );
    expect(qualityOf(...good)?.level).toBe('good');
    expect(qualityOf(...good, ...silent)?.level).toBe('unknown');
    const gone = state('A', 'pc1', 'connection', 'connected', 'disconnected', { at: 1500 });
    expect(qualityOf(...good, gone)?.level).toBe('unknown');
  });

  it('takes the round trip from the other side where the pair does not tell it', () => {
    const out = {
      id: 'O',
      type: 'outbound-rtp',
      kind: 'audio',
      ssrc: 1,
      timestamp: 0,
      bytesSent: 1,
    };
    const told = { id: 'R', type: 'remote-inbound-rtp', ssrc: 1, timestamp: 0, roundTripTime: 0.5 };
    expect(qualityOf(stats(0, out, told))?.findings).toMatchObject([
      { rule: { measure: 'round-trip' }, level: 'fair', value: 500 },
    ]);
  });
});

/** Recorded in the middle of a flawless call on one machine: the guide's monitor calls it `fair` throughout. */
it.each(['chromium', 'firefox'])('calls the flawless call of %s good, on both sides', (engine) => {
  const path = join(import.meta.dirname, `../../../tests/fixtures/stats/${engine}.jsonl`);
  const trace = readTrace(readFileSync(path, 'utf8'));
  let last = 0;
  while ((trace.at(last)?.at ?? Infinity) < 4000) last += 1;
  const connections = [...foldPrefix(qualityFold, trace.prefix(last)).connections.values()];
  expect(connections.map(({ peer, level }) => [peer, level])).toEqual([
    ['A', 'good'],
    ['B', 'good'],
  ]);
});
