/**
 * What the views cost on a trace of 100,000 events: one more event in all of them with the windows that a panel draws, and
 * a scrub to any point. Figures are printed; the limits are the project's.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { MACHINE_IDS } from '../../src/lib/trace/states.ts';
import { Trace } from '../../src/lib/trace/trace.ts';
import { candidatesFold } from '../../src/lib/views/candidates.ts';
import { createFolding } from '../../src/lib/views/folding.ts';
import { machinesFold, primary } from '../../src/lib/views/machines.ts';
import { sequenceFold } from '../../src/lib/views/sequence.ts';
import { sequenceWindow } from '../../src/lib/views/sequence-window.ts';
import { summaryFold } from '../../src/lib/views/summary.ts';
import { timelineFold } from '../../src/lib/views/timeline.ts';
import { staysBetween, ticksBetween } from '../../src/lib/views/timeline-window.ts';
import { transcriptFold } from '../../src/lib/views/transcript.ts';
import { longTrace } from '../support/long-trace.ts';
import {
  appear,
  call,
  construct,
  delivered,
  mark,
  sent,
  state,
  traceOf,
} from '../support/micro-trace.ts';
import type { MicroEvent } from '../support/micro-trace.ts';
import { createRandom } from '../support/random.ts';

const LENGTH = 100_000;
const APPENDS = 2000;
const SCRUBS = 200;
/** Rows, lines and marks that fit on a large screen. */
const WINDOW = 80;

/** All views of one trace, and what a panel reads of them at a playhead. */
function allViews(trace: Trace) {
  const machines = createFolding(machinesFold, trace);
  const sequence = createFolding(sequenceFold, trace);
  const candidates = createFolding(candidatesFold, trace);
  const timeline = createFolding(timelineFold, trace);
  const transcript = createFolding(transcriptFold, trace);
  const summary = createFolding(summaryFold, trace);
  const foldings = [machines, sequence, candidates, timeline, transcript, summary];
  return {
    warm: () => {
      for (const folding of foldings) while (!folding.warm(5000));
    },
    /** Counts what it read, so that nothing of it can be left out. */
    draw(length: number): number {
      const state = machines.at(length);
      let read = 0;
      for (const peer of ['A', 'B']) {
        for (const machine of MACHINE_IDS) {
          if (primary(state, peer, machine) !== undefined) read += 1;
        }
      }
      const { rows } = sequence.at(length);
      const window = sequenceWindow(sequence.at(length), rows.length - WINDOW, rows.length);
      read += window.rows.length + window.crossing.length;
      const { candidates: table, pairs } = candidates.at(length);
      read += table.slice(-WINDOW).length + pairs.slice(-WINDOW).length;
      const axis = timeline.at(length);
      for (const lane of axis.lanes.slice(-16)) {
        read += staysBetween(lane, axis.end - 1000, axis.end, WINDOW).length;
      }
      read += ticksBetween(axis, 0, axis.end, WINDOW).length;
      read += transcript.at(length).lines.slice(-WINDOW).length;
      return read + summary.at(length).spans.length;
    },
  };
}

function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((x, y) => x - y);
const quantile = (times: readonly number[], q: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * q))]!;
const ms = (time: number): string => `${time.toFixed(time < 1 ? 3 : 1)} ms`;

/** Appends what follows `length` events in `source`, one by one, and draws each time. */
function appendTimes(source: Trace, length: number): readonly number[] {
  const trace = new Trace({ origin: 'simulated' });
  const append = (seq: number): void => {
    const { seq: _, ...event } = source.at(seq)!;
    trace.append(event);
  };
  for (let seq = 0; seq < length; seq += 1) append(seq);
  const views = allViews(trace);
  views.draw(length);
  return Array.from({ length: APPENDS }, (_, i) =>
    timed(() => {
      append(length + i);
      expect(views.draw(length + i + 1)).toBeGreaterThan(0);
    }),
  );
}

describe('folding 100,000 events', () => {
  const source = longTrace(LENGTH + APPENDS);

  it('takes one more event into every view in at most 1 ms (median)', () => {
    const few = appendTimes(source, 1000);
    const many = appendTimes(source, LENGTH);
    const ratio = quantile(many, 0.5) / quantile(few, 0.5);
    console.log(
      `append: median ${ms(quantile(many, 0.5))}, 99 % ${ms(quantile(many, 0.99))}, max ${ms(quantile(many, 1))};` +
        ` after 1,000 events ${ms(quantile(few, 0.5))}; ratio ${ratio.toFixed(2)}`,
    );
    expect(quantile(many, 0.5)).toBeLessThanOrEqual(1);
    // What grows with the length would be 100 times as slow.
    expect(ratio).toBeLessThan(5);
  });

  it('scrubs to any point in at most 50 ms', () => {
    const trace = source;
    const views = allViews(trace);
    const before = memory();
    const cold = timed(views.warm);
    const bytes = memory() - before;
    const random = createRandom(1);
    // Each point twice, from elsewhere each time: what a busy neighbour or a collection costs once does not count.
    const scrub = (length: number): number => {
      views.draw((length + trace.length / 2) % trace.length);
      return timed(() => void views.draw(length));
    };
    const times = Array.from({ length: SCRUBS }, () => {
      const length = random.below(trace.length + 1);
      return Math.min(scrub(length), scrub(length));
    });
    console.log(
      `scrub: median ${ms(quantile(times, 0.5))}, max ${ms(quantile(times, 1))}; the whole trace once ${ms(cold)},` +
        ` ${(cold / quantile(times, 1)).toFixed(0)} times that; views and checkpoints ${(bytes / 2 ** 20).toFixed(0)} MiB`,
    );
    expect(quantile(times, 1)).toBeLessThanOrEqual(50);
    // The events themselves take as much again: a tab has room for both.
    expect(bytes).toBeLessThan(150 * 2 ** 20);
  });
});

/** Traces that a hostile or broken file may hold: each makes one thing grow that is small in a real one. */
const HOSTILE: readonly (readonly [what: string, event: (n: number) => MicroEvent])[] = [
  ['peers', (n) => sent(`m${String(n)}`, 'offer', `p${String(n)}`, `q${String(n)}`)],
  ['connections', (n) => construct('A', `pc${String(n)}`)],
  ['objects of one connection', (n) => appear('A', `dtls${String(n)}`, 'dtls', 'pc1')],
  ['calls that never settle', (n) => call('A', 'pc1', `c${String(n)}`, 'addIceCandidate', [LINE])],
  ['deliveries of one message', () => delivered('m1')],
  ['changes of one machine', (n) => state('A', 'pc1', 'dtls', n % 2 ? 'new' : 'closed', 'new')],
  ['farewells', () => mark('peer-gone', 'A')],
  ['channels', (n) => appear('A', `d${String(n)}`, 'data-channel', 'pc1', {}, { state: 'open' })],
];
const LINE = { candidate: 'candidate:1 1 udp 2122 192.0.2.2 50000 typ host' };

describe('folding 100,000 hostile events', () => {
  it.each(HOSTILE)('stays smooth with nothing but %s', (what, event) => {
    const few = traceOf(...Array.from({ length: LENGTH / 10 }, (_, n) => event(n)));
    const trace = traceOf(...Array.from({ length: LENGTH }, (_, n) => event(n)));
    const quickest = (of: Trace): number =>
      Math.min(...[1, 2, 3].map(() => timed(allViews(of).warm)));
    const ratio = quickest(trace) / quickest(few);
    const many = allViews(trace);
    many.warm();
    const drawn = Math.min(...[1, 2, 3].map(() => timed(() => void many.draw(LENGTH))));
    console.log(
      `${what}: 10 times as many take ${ratio.toFixed(1)} times as long; drawn ${ms(drawn)}`,
    );
    // 10 is linear, 100 quadratic; small runs are quicker an event while their memory is young.
    expect(ratio).toBeLessThan(60);
    expect(drawn).toBeLessThanOrEqual(50);
  });
});

/** Heap in use after a collection, in bytes. */
function memory(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
