/** What the views say of real connections: the recorded traces of both engines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrace } from '../trace/read.ts';
import type { MachineId } from '../trace/states.ts';
import { candidatesFold } from './candidates.ts';
import { foldPrefix } from './fold.ts';
import { machinesFold, primary } from './machines.ts';
import { sequenceFold } from './sequence.ts';
import { summaryFold } from './summary.ts';

const TRACES = join(import.meta.dirname, '../../../tests/fixtures/traces');
const recorded = (engine: string, scenario: string) =>
  readTrace(readFileSync(join(TRACES, engine, `${scenario}.jsonl`), 'utf8'));

/** Where each machine is when a channel is open; `iceGatheringState` may still be on its way. */
const CONNECTED: readonly (readonly [machine: MachineId, state: string])[] = [
  ['signaling', 'stable'],
  ['ice-connection', 'connected'],
  ['connection', 'connected'],
  ['dtls', 'connected'],
  ['ice-transport', 'connected'],
  ['sctp', 'connected'],
  ['data-channel', 'open'],
];

describe.each(['chromium', 'firefox'])('in %s', (engine) => {
  it.each(['connect', 'media', 'renegotiation', 'ice-restart', 'late-channel'])(
    '%s ends with every machine that is shown connected, on both sides',
    (scenario) => {
      const view = foldPrefix(machinesFold, recorded(engine, scenario));
      for (const peer of ['A', 'B']) {
        for (const [machine, state] of CONNECTED) {
          expect([peer, machine, primary(view, peer, machine)?.state]).toEqual([
            peer,
            machine,
            state,
          ]);
        }
      }
    },
  );

  it('both peers come to share ICE, DTLS, SCTP and the channel, in this order', () => {
    const { rows } = foldPrefix(sequenceFold, recorded(engine, 'connect'));
    const joint = rows.slice().flatMap((row) => (row.kind === 'joint' ? [row.what] : []));
    expect(joint).toEqual(['ice', 'dtls', 'sctp', 'channel']);
  });

  it('every candidate that was gathered reaches the other peer, and every call settles', () => {
    const trace = recorded(engine, 'connect');
    const { candidates, ends } = foldPrefix(candidatesFold, trace);
    const local = candidates.slice().filter(({ side }) => side === 'local');
    expect(local.length).toBeGreaterThanOrEqual(2);
    for (const { deliveredSeq, seq, candidateType, port } of local) {
      expect(deliveredSeq).toBeGreaterThan(seq);
      expect(candidateType).toBe('host');
      expect(port).toBeGreaterThan(0);
    }
    const gathered = ends.slice().filter(({ side, form }) => side === 'local' && form === 'null');
    expect(gathered.map(({ peer }) => peer).sort()).toEqual(['A', 'B']);
    expect(foldPrefix(summaryFold, trace)).toMatchObject({ pending: 0, failedCalls: 0 });
  });

  it('every span of a connect is measured once for each peer', () => {
    const { spans } = foldPrefix(summaryFold, recorded(engine, 'connect'));
    expect(spans.length).toBe(12);
    for (const { durationMs } of spans) expect(durationMs).toBeGreaterThanOrEqual(0);
  });

  it('no pair of a closed connection is in use', () => {
    const { pairs } = foldPrefix(candidatesFold, recorded(engine, 'close'));
    expect(pairs.slice().filter(({ selected }) => selected)).toEqual([]);
  });
});

describe('in chromium', () => {
  it('each peer has exactly one pair in use after an ICE restart', () => {
    const { pairs } = foldPrefix(candidatesFold, recorded('chromium', 'ice-restart'));
    const used = pairs.slice().filter(({ selected }) => selected);
    expect(used.map(({ peer }) => peer).sort()).toEqual(['A', 'B']);
  });
});
