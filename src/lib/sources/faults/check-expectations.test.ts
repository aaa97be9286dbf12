import { describe, expect, it } from 'vitest';

import { traceOf, type MicroEvent } from '../../../../tests/support/micro-trace.ts';
import { checkExpectations } from './check-expectations.ts';
import type { Expectation, Met } from './expectation.ts';

const phase = (name: 'fault' | 'cure', at: number): MicroEvent => ({
  type: 'mark',
  peer: null,
  name: 'phase',
  detail: { fault: 'glare', phase: name },
  at,
});
const phaseEnd = (name: 'fault' | 'cure', at: number): MicroEvent => ({
  type: 'mark',
  peer: null,
  name: 'phase-end',
  detail: { fault: 'glare', phase: name, status: 'done' },
  at,
});
const step = (name: string, at: number): MicroEvent => ({
  type: 'mark',
  peer: null,
  name: 'step',
  detail: { scenario: 'faults/glare', step: name },
  at,
});
const failed = (peer: string, at: number): MicroEvent => ({
  type: 'state',
  peer,
  on: 'pc1',
  machine: 'connection',
  from: 'new',
  to: 'failed',
  seen: 'event',
  at,
});
const called = (method: string, id: string, at: number): MicroEvent => ({
  type: 'call',
  peer: 'A',
  on: 'pc1',
  call: id,
  method,
  args: [],
  at,
});
const rejected = (id: string, name: string, at: number): MicroEvent => ({
  type: 'settle',
  peer: 'A',
  on: 'pc1',
  call: id,
  outcome: { how: 'rejected', error: { name, message: '' } },
  at,
});
const fulfilled = (id: string, at: number): MicroEvent => ({
  type: 'settle',
  peer: 'A',
  on: 'pc1',
  call: id,
  outcome: { how: 'fulfilled', value: null },
  at,
});
const stats = (codec: string, remote: string, at: number): MicroEvent => ({
  type: 'stats',
  peer: 'A',
  on: 'pc1',
  reports: [
    { id: 'T', type: 'transport', selectedCandidatePairId: 'P' },
    { id: 'P', type: 'candidate-pair', remoteCandidateId: 'R' },
    { id: 'R', type: 'remote-candidate', candidateType: remote },
    { id: 'O', type: 'outbound-rtp', codecId: 'C' },
    { id: 'C', type: 'codec', mimeType: codec },
  ],
  at,
});

const FAILED: Expectation = { kind: 'state', peer: 'A', machine: 'connection', state: 'failed' };
const NEVER: Expectation = { ...FAILED, kind: 'no-state' };
const STAYS: Expectation = { kind: 'stays', peer: 'A', machine: 'connection', state: 'new' };
const REFUSED: Expectation = {
  kind: 'refused',
  peer: 'A',
  method: 'addIceCandidate',
  error: 'InvalidStateError',
};
const PENDING: Expectation = { kind: 'pending', peer: 'A', method: 'createOffer' };

function met(expectation: Expectation, ...events: readonly MicroEvent[]): [Met, number?] {
  const [checked] = checkExpectations(traceOf(...events), 'fault', [expectation]);
  if (checked === undefined) throw new Error('nothing was checked');
  return checked.seq === undefined ? [checked.met] : [checked.met, checked.seq];
}

describe('what must come', () => {
  it('is not told before the phase has begun', () => {
    expect(met(FAILED)).toEqual(['not yet']);
    expect(met(FAILED, failed('A', 1), phase('cure', 2))).toEqual(['not yet']);
  });

  it('is not yet there while the phase goes on, and missing when it has ended', () => {
    expect(met(FAILED, phase('fault', 0))).toEqual(['not yet']);
    expect(met(FAILED, phase('fault', 0), phaseEnd('fault', 1))).toEqual(['no']);
  });

  it('is shown by the first event of this peer in this phase', () => {
    expect(met(FAILED, phase('fault', 0), failed('A', 1), failed('A', 2))).toEqual(['yes', 1]);
    expect(met(FAILED, phase('fault', 0), failed('B', 1), phaseEnd('fault', 2))).toEqual(['no']);
    const after = [phase('fault', 0), phaseEnd('fault', 1), failed('A', 2)];
    expect(met(FAILED, ...after)).toEqual(['no']);
  });

  it('comes in time, or it does not count', () => {
    const within: Expectation = {
      ...FAILED,
      since: 'checking',
      within: { fromMs: 10, toMs: 20 },
    };
    const begin = [phase('fault', 0), step('checking', 100)];
    expect(met(within, ...begin, failed('A', 115))).toEqual(['yes', 2]);
    expect(met(within, ...begin, failed('A', 105))).toEqual(['no', 2]);
    expect(met(within, ...begin, failed('A', 125))).toEqual(['no', 2]);
    expect(met(within, ...begin, failed('B', 119))).toEqual(['not yet']);
    expect(met(within, ...begin, failed('B', 121))).toEqual(['no']);
  });

  it('counts only after the step that it names', () => {
    const since: Expectation = { ...FAILED, since: 'checking' };
    const early = [phase('fault', 0), failed('A', 1)];
    expect(met(since, ...early)).toEqual(['not yet']);
    expect(met(since, ...early, step('checking', 2), phaseEnd('fault', 3))).toEqual(['no']);
    expect(met(since, ...early, phaseEnd('fault', 3))).toEqual(['no']);
  });
});

describe('what must not come', () => {
  it('is right when the phase has ended without it, not before', () => {
    expect(met(NEVER, phase('fault', 0), failed('B', 1))).toEqual(['not yet']);
    expect(met(NEVER, phase('fault', 0), phaseEnd('fault', 1))).toEqual(['yes']);
  });

  it('is wrong as soon as it comes', () => {
    expect(met(NEVER, phase('fault', 0), failed('A', 1))).toEqual(['no', 1]);
  });
});

describe('a state that stays', () => {
  const construct: MicroEvent = {
    type: 'construct',
    peer: 'A',
    on: 'pc1',
    configuration: { $: 'undefined' },
    at: 0,
  };

  it('was taken, and is not left', () => {
    expect(met(STAYS, phase('fault', 0), construct, phaseEnd('fault', 1))).toEqual(['yes', 1]);
    expect(met(STAYS, construct, phase('fault', 0), phaseEnd('fault', 1))).toEqual(['yes', 0]);
    expect(met(STAYS, phase('fault', 0), construct, failed('A', 1))).toEqual(['no', 2]);
  });

  it('is nothing where nothing was in it', () => {
    expect(met(STAYS, phase('fault', 0), phaseEnd('fault', 1))).toEqual(['no']);
  });
});

describe('calls', () => {
  const begin = [phase('fault', 0), called('addIceCandidate', 'c1', 1)];

  it('are refused by the error that is expected, and by no other', () => {
    expect(met(REFUSED, ...begin, rejected('c1', 'InvalidStateError', 2))).toEqual(['yes', 2]);
    const other = [...begin, rejected('c1', 'OperationError', 2), phaseEnd('fault', 3)];
    expect(met(REFUSED, ...other)).toEqual(['no']);
    expect(met(REFUSED, ...begin, fulfilled('c1', 2), phaseEnd('fault', 3))).toEqual(['no']);
  });

  it('are refused as often as expected', () => {
    const twice: Expectation = { ...REFUSED, times: 2 };
    const once = [...begin, rejected('c1', 'InvalidStateError', 2)];
    expect(met(twice, ...once)).toEqual(['not yet']);
    expect(
      met(
        twice,
        ...once,
        called('addIceCandidate', 'c2', 3),
        rejected('c2', 'InvalidStateError', 4),
      ),
    ).toEqual(['yes', 4]);
  });

  it('never settle', () => {
    const offer = [phase('fault', 0), called('createOffer', 'c1', 1)];
    expect(met(PENDING, ...offer)).toEqual(['not yet', 1]);
    expect(met(PENDING, ...offer, phaseEnd('fault', 2))).toEqual(['yes', 1]);
    expect(met(PENDING, ...offer, fulfilled('c1', 2), phaseEnd('fault', 3))).toEqual(['no']);
    expect(met(PENDING, phase('fault', 0), phaseEnd('fault', 1))).toEqual(['no']);
  });

  it('are accepted, or not made at all', () => {
    const accepted: Expectation = { kind: 'accepted', peer: 'A', method: 'addIceCandidate' };
    const none: Expectation = { kind: 'not-called', peer: 'A', method: 'addIceCandidate' };
    expect(met(accepted, ...begin, fulfilled('c1', 2))).toEqual(['yes', 2]);
    expect(met(none, ...begin)).toEqual(['no', 1]);
    expect(met(none, phase('fault', 0), phaseEnd('fault', 1))).toEqual(['yes']);
  });
});

describe('what only statistics tell', () => {
  const begin = [phase('fault', 0), stats('video/VP8', 'prflx', 1)];

  it('is the type of a candidate in use', () => {
    const pair: Expectation = { kind: 'pair', peer: 'A', end: 'remote', candidateType: 'prflx' };
    expect(met(pair, ...begin)).toEqual(['yes', 1]);
    expect(met({ ...pair, end: 'local' }, ...begin)).toEqual(['not yet']);
  });

  it('is the codec of what is sent', () => {
    const codec: Expectation = { kind: 'codec', peer: 'A', mimeType: 'video/VP8' };
    expect(met(codec, ...begin)).toEqual(['yes', 1]);
    expect(met({ ...codec, kind: 'no-codec' }, ...begin)).toEqual(['no', 1]);
    expect(met({ ...codec, mimeType: 'video/VP9' }, ...begin)).toEqual(['not yet']);
  });
});

it('what a program says of itself is a mark of its peer', () => {
  const says: Expectation = { kind: 'mark', peer: 'A', mark: 'queued' };
  const mark: MicroEvent = { type: 'mark', peer: 'A', name: 'queued', detail: {}, at: 1 };
  expect(met(says, phase('fault', 0), mark)).toEqual(['yes', 1]);
  expect(met({ ...says, kind: 'no-mark' }, phase('fault', 0), mark)).toEqual(['no', 1]);
});
