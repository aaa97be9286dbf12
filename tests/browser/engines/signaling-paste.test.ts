import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readTrace } from '../../../src/lib/trace/read.ts';
import type { TraceEvent } from '../../../src/lib/trace/events.ts';
import { engines, type Engine, type EngineName, type Tab } from '../engine.ts';
import type {} from '../../fixtures/pages/paste.ts';

const PAGE = '/__tests/paste.html';

async function textOf(tab: Tab, phase: 'waiting' | 'connecting'): Promise<string> {
  return (await tab.waitFor(
    (wanted) => paste.state?.phase === wanted && paste.state.text,
    phase,
  )) as string;
}

async function eventsOf(tab: Tab): Promise<readonly TraceEvent[]> {
  // Reading checks it as a file is checked.
  const trace = readTrace(await tab.evaluate(() => paste.trace()));
  return Array.from({ length: trace.length }, (_, seq) => trace.at(seq)!);
}

describe('a connection by hand', () => {
  const running = new Map<EngineName, Engine>();
  beforeAll(async () => {
    // Both at once: texts go from one browser to the other.
    const launched = await Promise.all(engines.map(({ launch }) => launch()));
    for (const engine of launched) running.set(engine.name, engine);
  });
  afterAll(async () => {
    await Promise.all([...running.values()].map((engine) => engine.close()));
  });

  const names = engines.map(({ name }) => name);
  const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));

  it.each(pairs)('goes from %s to %s and back by two texts', async (from, to) => {
    const [a, b] = await Promise.all([running.get(from)!.open(PAGE), running.get(to)!.open(PAGE)]);
    await a.waitFor(() => 'paste' in globalThis);
    await b.waitFor(() => 'paste' in globalThis);
    await a.evaluate(() => paste.begin('start'));
    await b.evaluate(() => paste.begin('join'));
    const offer = await textOf(a, 'waiting');
    expect(offer).toMatch(/^pcscope:offer-1\.[\w-]+$/);
    // What a phone reads off a screen without trouble: a code of version 11 with its link.
    expect(offer.length).toBeLessThan(300);

    expect(await a.evaluate((text) => paste.take(text), offer)).toBe('paste-own');
    expect(await b.evaluate((text) => paste.take(text), offer.slice(0, -9))).toBe('paste-cut-off');
    expect(await b.evaluate((text) => paste.take(text), offer)).toBeUndefined();
    const answer = await textOf(b, 'connecting');
    expect(await a.evaluate((text) => paste.take(text), offer.replace('offer', 'answer'))).toBe(
      'paste-damaged',
    );
    expect(await a.evaluate((text) => paste.take(text), answer)).toBeUndefined();

    for (const tab of [a, b]) await tab.waitFor(() => paste.state?.isOpen);
    expect(await a.evaluate(() => paste.chat('안녕 <b>'))).toBe(true);
    await b.waitFor(() => paste.heard.length === 1);
    expect(await b.evaluate(() => paste.heard)).toEqual(['안녕 <b>']);
    expect(await b.evaluate(() => paste.ping())).toBe(true);
    await b.waitFor(() => paste.rttMs !== undefined);

    const [atA, atB] = [await eventsOf(a), await eventsOf(b)];
    const told = (events: readonly TraceEvent[]): string[] =>
      events.flatMap((event) =>
        event.type === 'message' ? [`${event.phase} ${event.kind} ${event.message}`] : [],
      );
    // Each trace holds its own side; the ids are the same in both.
    const [sentOffer, gotAnswer] = told(atA);
    expect(told(atB)).toEqual([
      sentOffer?.replace('sent', 'delivered'),
      gotAnswer?.replace('delivered', 'sent'),
    ]);
    expect(atA.filter(({ type }) => type === 'mark')).toMatchObject([
      { name: 'ignored', detail: { reason: 'paste-own' } },
      { name: 'ignored', detail: { reason: 'paste-damaged' } },
    ]);
    // The text that was taken is what led to the call.
    const set = atB.find(
      (event) => event.type === 'call' && event.method === 'setRemoteDescription',
    );
    expect(atB[set?.cause?.seq ?? -1]).toMatchObject({ type: 'message', phase: 'delivered' });

    for (const tab of [a, b]) {
      expect(await tab.evaluate(() => paste.refused)).toBeUndefined();
      await tab.evaluate(() => paste.close());
      expect(await tab.evaluate(() => paste.state?.phase)).toBe('closed');
      expect(tab.errors).toEqual([]);
    }
    await Promise.all([a.close(), b.close()]);
  });
});
