import { describe, expect, it } from 'vitest';
import type { PlainObject } from '../trace/plain.ts';
import { Trace } from '../trace/trace.ts';
import { flowFold } from './flow.ts';
import { foldPrefix } from './fold.ts';

function flows(...marks: readonly (readonly [at: number, detail: PlainObject])[]) {
  const trace = new Trace({ origin: 'simulated' });
  for (const [at, detail] of marks)
    trace.append({ type: 'mark', at, peer: 'A', name: 'flow', detail });
  return foldPrefix(flowFold, trace).flows;
}

const told = (state: string, received: number, more: PlainObject = {}): PlainObject => ({
  ...{ flow: 'f1', state, size: 1000, sent: 900, queued: 50, received },
  ...more,
});

describe('a flow', () => {
  it('has no rate before two sums are told', () => {
    expect(flows([5, told('begun', 0)])[0]?.points.at(-1)).toEqual({
      ...{ at: 5, sent: 900, queued: 50, received: 0, latencyMs: null, rate: null },
    });
  });

  it('has the rate of what arrived between two sums, in bytes per second', () => {
    const [flow] = flows([0, told('begun', 0)], [500, told('going', 250, { latencyMs: 7 })]);
    expect(flow?.points.at(-1)).toMatchObject({ rate: 500, latencyMs: 7 });
  });

  it('keeps what was told of it earlier, and is in the state that was told last', () => {
    const [flow] = flows(
      [0, told('begun', 0, { name: 'a.bin' })],
      [9, told('done', 1000, { hash: '9f' })],
    );
    expect(flow).toMatchObject({ state: 'done', size: 1000, about: { name: 'a.bin', hash: '9f' } });
  });

  it('stands beside the others, in the order in which they began', () => {
    const other = { ...told('begun', 0), flow: 'f2' };
    expect(flows([0, told('begun', 0)], [1, other], [2, told('done', 1)])).toMatchObject([
      { id: 'f1', state: 'done' },
      { id: 'f2', state: 'begun' },
    ]);
  });

  it('is not made of marks that say nothing of one', () => {
    expect(flows([0, {}], [1, { flow: 7, state: 'begun' }])).toEqual([]);
    expect(flows([0, { flow: 'x', state: 'begun', sent: 'lots', size: -1 }])[0]).toMatchObject({
      size: 0,
    });
  });
});
