import { expect, it } from 'vitest';
import { call, construct, state, traceOf } from '../../../tests/support/micro-trace.ts';
import { foldPrefix } from './fold.ts';
import { internalsFold } from './internals.ts';
import { interventionsFold } from './interventions.ts';
import { fieldsFold } from './stats-fields.ts';

it('lists calls, how they settled and states, each under its connection', () => {
  const offer = { type: 'offer', sdp: 'v=0' };
  const view = foldPrefix(
    internalsFold,
    traceOf(
      construct('A', 'pc1'),
      construct('B', 'pc2'),
      call('A', 'pc1', 'c1', 'setLocalDescription', [offer]),
      state('A', 'pc1', 'signaling', 'stable', 'have-local-offer'),
      {
        type: 'settle',
        peer: 'A',
        on: 'pc1',
        call: 'c1',
        outcome: { how: 'fulfilled', value: { $: 'undefined' } },
      },
      call('B', 'pc2', 'c2', 'createAnswer'),
      {
        ...{ type: 'settle', peer: 'B', on: 'pc2', call: 'c2' },
        outcome: { how: 'rejected', error: { name: 'InvalidStateError', message: 'no offer' } },
      },
    ),
  );
  const [a, b] = view.connections.slice().map(({ rows }) => rows.slice());
  expect(a?.map(({ name, value }) => [name, value])).toEqual([
    ['RTCPeerConnection', ''],
    ['setLocalDescription', 'offer'],
    ['signalingstatechange', 'have-local-offer'],
    ['setLocalDescriptionOnSuccess', ''],
  ]);
  expect(a?.[1]?.sdp).toBe('v=0');
  expect(b?.at(-1)).toMatchObject({
    name: 'createAnswerOnFailure',
    value: 'InvalidStateError: no offer',
  });
});

it('names the calls after which curves may turn', () => {
  const list = foldPrefix(
    interventionsFold,
    traceOf(call('A', 'sender1', 'c1', 'setParameters'), call('A', 'pc1', 'c2', 'createOffer')),
  );
  expect(list.slice().map(({ method, at }) => [method, at])).toEqual([['setParameters', 0]]);
});

it('follows every number of one dictionary, also while it is left out', () => {
  const pair = { id: 'P', type: 'candidate-pair', timestamp: 1, bytesSent: 4, state: 'succeeded' };
  const stats = { type: 'stats', peer: 'A', on: 'pc1' } as const;
  const view = foldPrefix(
    fieldsFold('pc1', 'P'),
    traceOf(
      { ...stats, at: 0, reports: [pair] },
      { ...stats, at: 5, reports: [], kept: ['P'] },
      { ...stats, at: 9, reports: [{ ...pair, bytesSent: 6 }] },
    ),
  );
  const [only, ...more] = view.fields.values();
  expect(only?.name).toBe('bytesSent');
  expect(only?.points.slice().map(({ at, value }) => [at, value])).toEqual([
    [0, 4],
    [5, 4],
    [9, 6],
  ]);
  expect(more).toEqual([]);
});
