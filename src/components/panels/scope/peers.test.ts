import { expect, test } from 'vitest';
import { Trace } from '../../../lib/trace/trace.ts';
import { followPeers } from './peers.ts';

function construct(trace: Trace, peer: string): void {
  const on = `pc${String(trace.length + 1)}`;
  trace.append({ type: 'construct', at: 0, peer, on, configuration: null });
}

test('names each peer once, in the order of their letters', () => {
  const trace = new Trace({ origin: 'live' });
  for (const peer of ['B', 'A', 'A10', 'A2', 'A']) construct(trace, peer);
  expect(followPeers(trace)(trace.length)).toEqual(['A', 'A2', 'A10', 'B']);
});

test('knows no peer before it is there, and gives the same list until there is another', () => {
  const trace = new Trace({ origin: 'live' });
  construct(trace, 'A');
  trace.append({ type: 'mark', at: 0, peer: null, name: 'note', detail: {} });
  construct(trace, 'B');
  const peersAt = followPeers(trace);
  expect(peersAt(0)).toEqual([]);
  const first = peersAt(1);
  expect(first).toEqual(['A']);
  expect(peersAt(2)).toBe(first);
  expect(peersAt(3)).toEqual(['A', 'B']);
});
