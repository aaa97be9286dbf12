import { expect, test } from 'vitest';
import { Trace } from '../../../../lib/trace/trace.ts';
import { foldPrefix } from '../../../../lib/views/fold.ts';
import { sequenceFold } from '../../../../lib/views/sequence.ts';
import { betweenTwo, pairsOf } from './pair.ts';

test('of three peers there are three pairs', () => {
  expect(pairsOf(['A', 'B', 'C'])).toEqual([
    ['A', 'B'],
    ['A', 'C'],
    ['B', 'C'],
  ]);
  expect(pairsOf(['A'])).toEqual([]);
});

test('keeps what happened to two peers, at its place in the trace', () => {
  const trace = new Trace({ origin: 'live' });
  for (const peer of ['A', 'B', 'C']) {
    trace.append({ type: 'construct', at: 0, peer, on: `pc${peer}`, configuration: null });
  }
  const message = { type: 'message', at: 1, phase: 'sent', kind: 'offer' } as const;
  trace.append({ ...message, peer: 'A', message: 'm1', from: 'A', to: 'B' });
  trace.append({ ...message, peer: 'A', message: 'm2', from: 'A', to: 'C' });
  const view = foldPrefix(betweenTwo(sequenceFold, ['A', 'C']), trace);
  expect(view.rows.slice(0).map(({ kind, seq }) => [kind, seq])).toEqual([
    ['construct', 0],
    ['construct', 2],
    ['message', 4],
  ]);
});
