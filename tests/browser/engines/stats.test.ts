/** Statistics of a real call, in both engines: rates agree with the counters, the pair in use is the one, polling ends. */
import { expect, it } from 'vitest';
import { readTrace } from '../../../src/lib/trace/read.ts';
import type { StatsEvent } from '../../../src/lib/trace/events.ts';
import type { Trace } from '../../../src/lib/trace/trace.ts';
import { wholeReport, type Report } from '../../../src/lib/stats/report.ts';
import { numberOf, textOf } from '../../../src/lib/stats/fields.ts';
import { foldPrefix } from '../../../src/lib/views/fold.ts';
import { qualityFold } from '../../../src/lib/views/quality.ts';
import { statsFold } from '../../../src/lib/views/stats.ts';
import type { StatsKit } from '../../fixtures/pages/stats.ts';
import { eachEngine, type Tab } from '../engine.ts';

declare const kit: StatsKit;

/** Reports of one peer, in order. */
function reportsOf(trace: Trace, peer: string): readonly { event: StatsEvent; report: Report }[] {
  const all: { event: StatsEvent; report: Report }[] = [];
  for (let i = 0; i < trace.length; i += 1) {
    const event = trace.at(i);
    if (event?.type !== 'stats' || event.peer !== peer) continue;
    all.push({ event, report: wholeReport(all.at(-1)?.report, event) });
  }
  return all;
}

const ofType = (report: Report, type: string, kind?: string) =>
  [...report.values()].find(
    (one) => textOf(one, 'type') === type && (kind === undefined || textOf(one, 'kind') === kind),
  );

eachEngine((engine) => {
  const reports = (tab: Tab, count: number): Promise<unknown> =>
    tab.waitFor((wanted) => {
      const { trace } = kit.now;
      let seen = 0;
      for (let i = 0; i < trace.length; i += 1) {
        const event = trace.at(i);
        const isB = event?.type === 'stats' && event.peer === 'B';
        if (isB && event.reports.some(({ type }) => type === 'inbound-rtp')) seen += 1;
      }
      return seen >= wanted;
    }, count);

  it('measures a call: rates, pair, quality, an ICE restart, and the end', async () => {
    const tab = await engine().open('/__tests/stats.html');
    await tab.waitFor('typeof kit !== "undefined"');
    await tab.evaluate(() => kit.start());
    await reports(tab, 10);
    await tab.evaluate(() => kit.now.call.restartIce());
    // Both sides are on another pair when both have told of a second one.
    await tab.waitFor(() => {
      const ids = new Map<string, Set<unknown>>();
      const { trace } = kit.now;
      for (let i = 0; i < trace.length; i += 1) {
        const event = trace.at(i);
        if (event?.type !== 'stats') continue;
        const of = ids.get(event.peer) ?? new Set();
        ids.set(event.peer, of);
        for (const report of event.reports) {
          if (report['type'] === 'transport') of.add(report['selectedCandidatePairId'] ?? null);
        }
        of.delete(null);
      }
      return [...ids.values()].filter((set) => set.size > 1).length === 2;
    });
    const answers = await tab.evaluate(async () => {
      await kit.now.call.pause(true);
      await kit.now.call.pause(false);
      const before = kit.now.trace.length;
      kit.now.call.close();
      // Longer than two questions would take; nothing may come any more.
      await new Promise((resolve) => setTimeout(resolve, 700));
      return { before, after: kit.now.trace.length, errors: kit.now.errors };
    });
    const trace = readTrace(await tab.evaluate(() => kit.written()));
    await tab.close();

    // The end: what close() itself brings is no report.
    const late = reportsOf(trace, 'A').filter(({ event }) => event.seq >= answers.before);
    expect(late).toEqual([]);
    expect(answers.errors).toEqual([]);

    const view = foldPrefix(statsFold, trace);
    const streams = view.streams.slice();
    for (const [peer, type, kind, counter] of [
      ['A', 'outbound-rtp', 'sent', 'bytesSent'],
      ['B', 'inbound-rtp', 'received', 'bytesReceived'],
    ] as const) {
      const told = reportsOf(trace, peer).flatMap(({ event, report }) => {
        const bytes = numberOf(ofType(report, type, 'video'), counter);
        return bytes === null ? [] : [{ at: event.at, bytes }];
      });
      const stream = streams.find(
        (one) => one.peer === peer && one.kind === kind && one.media === 'video',
      );
      const points = stream?.series.find(({ metric }) => metric === counter)?.points.slice() ?? [];
      expect(points.length).toBeGreaterThan(5);
      // The curve, summed up over its intervals, is what the counter grew by.
      let sum = 0;
      for (const [index, { at, value }] of points.entries()) {
        const before = points[index - 1];
        if (before !== undefined) sum += ((value ?? 0) * (at - before.at)) / 1000;
      }
      const grown = (told.at(-1)?.bytes ?? 0) - (told[0]?.bytes ?? 0);
      expect(grown).toBeGreaterThan(10_000);
      expect(sum / grown).toBeGreaterThan(0.8);
      expect(sum / grown).toBeLessThan(1.2);
      expect(stream?.codec).toMatch(/^video\//);
    }

    // The pair in use is the transport's, another one after the restart, and its ends have types.
    for (const peer of ['A', 'B']) {
      const uses = view.uses.slice().filter((use) => use.peer === peer);
      expect(uses.length).toBeGreaterThanOrEqual(2);
      expect(uses.map(({ local }) => local.candidateType)).not.toContain(null);
      const last = reportsOf(trace, peer).at(-1)?.report;
      const named = last && textOf(ofType(last, 'transport'), 'selectedCandidatePairId');
      expect(uses.at(-1)?.id).toBe(named);
      // Closed: nothing is in use any more.
      expect(uses.at(-1)?.to).toBeDefined();
    }

    // Loss and round trip are known, and a machine loses nothing to itself.
    const [lossAtB] = foldPrefix(qualityFold, trace.prefix(answers.before)).connections.values();
    expect(lossAtB?.findings.length).toBeGreaterThan(0);
    const received = streams.find((one) => one.peer === 'B' && one.media === 'video');
    const loss = received?.series.find(({ metric }) => metric === 'loss')?.points.slice() ?? [];
    const known = loss.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(known.length).toBeGreaterThan(3);
    expect(Math.max(...known)).toBeLessThan(0.2);
  });
});
