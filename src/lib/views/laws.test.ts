/** What holds of every fold, on any trace: the recorded ones of both engines, and random ones. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';
import { randomTrace } from '../../../tests/support/random-trace.ts';
import { readTrace } from '../trace/read.ts';
import type { PeerId } from '../trace/events.ts';
import { MACHINE_IDS } from '../trace/states.ts';
import type { MachineId } from '../trace/states.ts';
import type { Trace } from '../trace/trace.ts';
import { candidatesFold } from './candidates.ts';
import { configurationFold } from './configuration.ts';
import { consoleFold } from './console.ts';
import { descriptionsFold } from './descriptions.ts';
import type { Fold } from './fold.ts';
import { foldPrefix } from './fold.ts';
import { createFolding } from './folding.ts';
import { machinesFold, primary } from './machines.ts';
import type { MachinesState } from './machines.ts';
import type { MachineView, SequenceView, TimelineView, TranscriptView } from './models.ts';
import { executedFold } from './place-of.ts';
import { qualityFold } from './quality.ts';
import { sequenceFold } from './sequence.ts';
import { endSeqOf, rowAt, sequenceWindow } from './sequence-window.ts';
import { statsFold } from './stats.ts';
import { summaryFold } from './summary.ts';
import { telephoneFold } from './telephone.ts';
import { timelineFold } from './timeline.ts';
import { staysBetween, ticksBetween } from './timeline-window.ts';
import { transcriptFold } from './transcript.ts';

const FOLDS = [
  machinesFold,
  sequenceFold,
  candidatesFold,
  configurationFold,
  timelineFold,
  transcriptFold,
  summaryFold,
  executedFold,
  consoleFold,
  statsFold,
  qualityFold,
  descriptionsFold,
  telephoneFold,
] as unknown as readonly Fold<unknown>[];

/** Fixed, so that a failure can be repeated; `SEED=… npx vitest run …` tries another. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const GOLDEN = join(import.meta.dirname, '../../../tests/fixtures/traces');

function goldenTraces(): readonly (readonly [name: string, trace: () => Trace])[] {
  return ['chromium', 'firefox'].flatMap((engine) =>
    globSync('*.jsonl', { cwd: join(GOLDEN, engine) })
      .sort()
      .map((name) => {
        const read = () => readTrace(readFileSync(join(GOLDEN, engine, name), 'utf8'));
        return [`${engine}/${name}`, read] as const;
      }),
  );
}

const CASES: readonly (readonly [name: string, trace: () => Trace])[] = [
  ...Array.from({ length: 8 }, (_, i) => {
    const seed = SEED + i;
    return [`random, seed ${String(seed)}`, () => randomTrace(seed, 300)] as const;
  }),
  ...goldenTraces(),
];

/** Whether a machine is in use, looked up without what the fold keeps for it. */
function inUse(state: MachinesState, { machine, on, peer, state: now }: MachineView): boolean {
  const above = state.objects.byId.get(on)?.parent;
  if (machine !== 'ice-transport' || above === undefined || state.carries.get(above) !== on) {
    return now !== 'closed';
  }
  const dtls = state.all
    .slice()
    .find((other) => other.machine === 'dtls' && other.on === above && other.peer === peer);
  return now !== 'closed' && dtls?.state !== 'closed';
}

/** Checks `primary` against a search through all machines. */
function expectPrimary(state: MachinesState, peer: PeerId, machine: MachineId): void {
  const shown = primary(state, peer, machine);
  const latest = state.objects.latestPc.get(peer);
  const all = state.all.slice().filter((one) => one.peer === peer && one.machine === machine);
  const own = all.filter(({ pc }) => pc === latest);
  const nobodys = all.filter(({ pc }) => pc === undefined);
  const used = [...own, ...nobodys].find((one) => inUse(state, one));
  if (used !== undefined) expect(shown).toBe(used);
  else if (own.length > 0) expect(own).toContain(shown);
  else if (nobodys.length > 0) expect(nobodys).toContain(shown);
  else expect(shown).toBeUndefined();
}

/** All that a panel asks of the views at one playhead. */
function render(prefix: ReturnType<Trace['prefix']>): number {
  let asked = 0;
  const machines = foldPrefix(machinesFold, prefix);
  for (const peer of machines.peers) {
    for (const machine of MACHINE_IDS) {
      expectPrimary(machines, peer, machine);
      asked += 1;
    }
  }
  const sequence: SequenceView = foldPrefix(sequenceFold, prefix);
  const window = sequenceWindow(sequence, sequence.rows.length - 10, sequence.rows.length);
  for (const { row, index } of window.crossing) {
    expect(index).toBeLessThan(window.first);
    expect(row).toBe(sequence.rows.at(index));
    expect(endSeqOf(row) ?? Infinity).toBeGreaterThanOrEqual(window.rows[0]?.seq ?? Infinity);
  }
  const timeline: TimelineView = foldPrefix(timelineFold, prefix);
  for (const lane of timeline.lanes) asked += staysBetween(lane, 0, timeline.end, 5).length;
  asked += ticksBetween(timeline, 0, timeline.end, 20).length;
  const transcript: TranscriptView = foldPrefix(transcriptFold, prefix);
  expect(transcript.lines.length).toBe(prefix.length);
  return asked;
}

describe.each(CASES)('on a trace (%s)', (_, makeTrace) => {
  const trace = makeTrace();
  for (let i = 0; i < trace.length; i += 1) deepFreeze(trace.at(i));

  it.each(FOLDS)('$name folds twice to the same', (fold) => {
    expect(foldPrefix(fold, trace)).toEqual(foldPrefix(fold, trace));
  });

  it.each(FOLDS)('$name changes no state that it was given', (fold) => {
    let state = deepFreeze(fold.initial);
    const frozen = new Set<unknown>();
    for (let i = 0; i < trace.length; i += 1) {
      state = deepFreeze(fold.step(state, trace.at(i)!), frozen);
    }
    expect(state).toEqual(foldPrefix(fold, trace));
  });

  it.each(FOLDS)('$name folds step by step as it does from scratch', (fold) => {
    const folding = createFolding(fold, trace);
    const stride = Math.max(1, Math.floor(trace.length / 40));
    for (let length = 0; length <= trace.length; length += 1) {
      const view = folding.at(length);
      if (length % stride === 0) expect(view).toEqual(foldPrefix(fold, trace.prefix(length)));
    }
  });

  it.each(FOLDS)('$name gives the same on the way back', (fold) => {
    const folding = createFolding(fold, trace);
    const end = folding.at(trace.length);
    for (const share of [0.9, 0.5, 0.1]) {
      const length = Math.floor(trace.length * share);
      expect(folding.at(length)).toEqual(foldPrefix(fold, trace.prefix(length)));
    }
    expect(folding.at(trace.length)).toEqual(end);
  });

  it('every prefix can be drawn', () => {
    let asked = 0;
    for (let length = 0; length <= trace.length; length += 1) {
      asked += render(trace.prefix(length));
    }
    expect(asked).toBeGreaterThan(0);
  });

  it('views agree with the trace and with each other', () => {
    const machines = foldPrefix(machinesFold, trace);
    const timeline = foldPrefix(timelineFold, trace);
    const sequence = foldPrefix(sequenceFold, trace);
    const summary = foldPrefix(summaryFold, trace);
    const events = Array.from({ length: trace.length }, (__, i) => trace.at(i)!);
    const changes = events.filter(({ type }) => type === 'state');
    expect(machines.transitions).toBe(changes.length);
    expect(summary.stateChanges).toBe(changes.length);
    const counts = machines.all.slice().flatMap(({ edges }) => edges.map(({ count }) => count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(changes.length);
    expect(timeline.lanes.slice().map(({ on, machine }) => [on, machine])).toEqual(
      machines.all.slice().map(({ on, machine }) => [on, machine]),
    );
    for (const [index, lane] of [...timeline.lanes].entries()) {
      expect(lane.stays.at(-1)?.state).toBe(machines.all.at(index)?.state);
    }
    const seqs = sequence.rows.slice().map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    for (const event of events) {
      const row = sequence.rows.at(rowAt(sequence, event.seq));
      if (row !== undefined) expect(row.seq).toBeLessThanOrEqual(event.seq);
    }
    const open = sequence.rows.slice().filter((row) => endSeqOf(row) === undefined);
    expect(sequence.open.size).toBe(open.length);
  });
});
