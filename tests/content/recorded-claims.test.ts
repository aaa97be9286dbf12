import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { SCENARIO_IDS, type ScenarioId } from '../../src/lib/sources/scenarios/catalog.ts';
import type { TraceEvent } from '../../src/lib/trace/events.ts';
import { readTrace } from '../../src/lib/trace/read.ts';
import type { Trace } from '../../src/lib/trace/trace.ts';
import type { MachineId } from '../../src/lib/trace/states.ts';

// What the chapters say of slow things, by the ids of content/claims, in the runs that were recorded in both
// browsers. The quick things are tried out in tests/browser/engines/claims-states.test.ts.

type Engine = 'chromium' | 'firefox';

const traceOf = (engine: Engine, scenario: ScenarioId): Trace =>
  readTrace(readFileSync(join('tests/fixtures/traces', engine, `${scenario}.jsonl`), 'utf8'));

const versionOf = (engine: Engine, scenario: ScenarioId): string | undefined =>
  traceOf(engine, scenario).meta.engine?.version.split('.')[0];

function recorded(engine: Engine, scenario: ScenarioId): readonly TraceEvent[] {
  const trace = traceOf(engine, scenario);
  return Array.from({ length: trace.length }, (_, index) => trace.at(index)!);
}

/** Changes of one machine of peer A, as `from>to`, with their times in ms. */
function changesOfA(events: readonly TraceEvent[], machine: MachineId) {
  return events.flatMap((event) =>
    event.type === 'state' && event.peer === 'A' && event.machine === machine
      ? [{ edge: `${String(event.from)}>${event.to}`, at: event.at, on: event.on, seq: event.seq }]
      : [],
  );
}

const edges = (events: readonly TraceEvent[], machine: MachineId): readonly string[] =>
  changesOfA(events, machine).map(({ edge }) => edge);

const timeOf = (events: readonly TraceEvent[], machine: MachineId, edge: string): number =>
  changesOfA(events, machine).find((change) => change.edge === edge)?.at ?? NaN;

const markAt = (events: readonly TraceEvent[], name: string): number =>
  events.find((event) => event.type === 'mark' && event.name === name)?.at ?? NaN;

const between = (value: number, least: number, most: number): void => {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
};

describe.each(['chromium', 'firefox'] as const)('%s', (engine) => {
  const isChromium = engine === 'chromium';
  // What was recorded in several versions would have been seen in none of them as a whole.
  const [version, ...others] = new Set(SCENARIO_IDS.map((id) => versionOf(engine, id)));

  it('was recorded in one version of the browser', () => {
    expect(version).toBeDefined();
    expect(others).toEqual([]);
  });

  beforeEach(({ task }) => {
    task.meta.browser = { name: engine, version: version! };
  });

  it('connecting-to-failed, unreachable-chromium, unreachable-firefox: nobody answers', () => {
    const events = recorded(engine, 'unreachable');
    expect(edges(events, 'connection').slice(0, 2)).toEqual([
      'new>connecting',
      'connecting>failed',
    ]);
    const began = timeOf(events, 'connection', 'new>connecting');
    const failed = timeOf(events, 'connection', 'connecting>failed');
    if (isChromium) between(failed - began, 14_000, 16_500);
    else between(failed - began, 10_000, 16_000);
  });

  it('failed-restarts, failed-keeps, ice-restart-checks: a restart leads back', () => {
    const events = recorded(engine, 'unreachable');
    const changes = changesOfA(events, 'connection');
    expect(changes.at(-1)?.edge).toBe('connecting>connected');
    expect(new Set(changes.map(({ on }) => on))).toHaveLength(1);
    const ice = edges(events, 'ice-connection');
    expect(ice).toContain(isChromium ? 'disconnected>checking' : 'failed>checking');
  });

  it('channel-survives-chromium, channel-lost-firefox: a channel from before the failure', () => {
    const events = recorded(engine, 'unreachable');
    const [channel] = changesOfA(events, 'data-channel');
    expect(channel?.edge).toBe(isChromium ? 'connecting>open' : 'connecting>closed');
    const failed = timeOf(events, 'connection', 'connecting>failed');
    if (isChromium) expect(channel?.at).toBeGreaterThan(failed);
  });

  it('ice-failed-chromium, ice-failed-firefox, ice-checking-gives-up: what ICE says of it', () => {
    const ice = edges(recorded(engine, 'unreachable'), 'ice-connection');
    expect(ice).toContain(isChromium ? 'checking>disconnected' : 'checking>failed');
    if (!isChromium) return;
    for (const scenario of SCENARIO_IDS) {
      const reached = recorded(engine, scenario).filter(
        (event) =>
          event.type === 'state' &&
          ['ice-connection', 'ice-transport'].includes(event.machine) &&
          event.to === 'failed',
      );
      expect(reached, scenario).toEqual([]);
    }
  });

  it('silence-disconnects, ice-connected-to-disconnected, loss-times-chromium, loss-times-firefox', () => {
    const events = recorded(engine, 'lost-peer');
    expect(edges(events, 'connection').slice(1, 4)).toEqual([
      'connecting>connected',
      'connected>disconnected',
      'disconnected>failed',
    ]);
    expect(edges(events, 'ice-connection')).toContain('connected>disconnected');
    const lost = markAt(events, 'peer-gone');
    const disconnected = timeOf(events, 'connection', 'connected>disconnected') - lost;
    const failed = timeOf(events, 'connection', 'disconnected>failed') - lost;
    if (isChromium) {
      between(disconnected, 4500, 7000);
      between(failed - disconnected, 9000, 11_000);
    } else {
      between(disconnected, 6500, 13_000);
      between(failed, 27_000, 36_000);
    }
  });

  it('disconnected-is-passive: between disconnected and failed nothing is gathered or negotiated', () => {
    const events = recorded(engine, 'lost-peer');
    const [from, to] = ['connected>disconnected', 'disconnected>failed'].map((edge) =>
      timeOf(events, 'connection', edge),
    );
    const busy = events.filter(
      (event) =>
        event.peer === 'A' &&
        event.at > from! &&
        event.at < to! &&
        ((event.type === 'state' && ['ice-gathering', 'signaling'].includes(event.machine)) ||
          (event.type === 'event' && ['icecandidate', 'negotiationneeded'].includes(event.name))),
    );
    expect(busy).toEqual([]);
  });

  it('completed-never-seen: no run of any scenario reached it', () => {
    for (const scenario of SCENARIO_IDS) {
      const reached = recorded(engine, scenario).filter(
        (event) => event.type === 'state' && event.to === 'completed',
      );
      expect(reached, scenario).toEqual([]);
    }
  });
});
