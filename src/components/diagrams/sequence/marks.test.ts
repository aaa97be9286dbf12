import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../lib/trace/trace.ts';
import { foldPrefix } from '../../../lib/views/fold.ts';
import { sequenceWindow } from '../../../lib/views/sequence-window.ts';
import { sequenceFold } from '../../../lib/views/sequence.ts';
import {
  call,
  construct,
  delivered,
  dropped,
  sent,
  settle,
  state,
  traceOf,
} from '../../../../tests/support/micro-trace.ts';
import { Ladder } from './ladder.ts';
import { Lines } from './lines.ts';
import { placeMarks } from './marks.ts';
import type { Marks } from './marks.ts';

function marksOf(trace: Trace, position: number, from = 0): Marks {
  const view = foldPrefix(sequenceFold, trace);
  const ladder = new Ladder(view.rows, new Lines(view.rows, true), 10);
  const window = sequenceWindow(view, from, view.rows.length);
  return placeMarks(window, ladder, {
    position,
    sideOf: (peer) => (peer === 'A' ? 'left' : 'right'),
  });
}

const offered = traceOf(
  construct('A', 'pc1'),
  call('A', 'pc1', 'c1', 'setLocalDescription'),
  state('A', 'pc1', 'signaling', 'stable', 'have-local-offer'),
  settle('A', 'pc1', 'c1'),
  sent('m1'),
  delivered('m1'),
  construct('B', 'pc2'),
);

describe('placeMarks', () => {
  it('draws nothing that comes after the playhead', () => {
    const marks = marksOf(offered, 1);
    expect(marks.births).toEqual([{ key: 'construct0', side: 'left', y: 5 }]);
    expect(marks.bars).toEqual([]);
    expect(marks.arrows).toEqual([]);
  });

  it('leaves a call open until it has settled, though the trace knows when', () => {
    expect(marksOf(offered, 3).bars).toMatchObject([{ side: 'left', y1: 15, y2: undefined }]);
    expect(marksOf(offered, 4).bars).toMatchObject([{ side: 'left', y1: 15, y2: 30 }]);
  });

  it('knows where a message is going while it is on its way', () => {
    const [underway] = marksOf(offered, 5).arrows;
    expect(underway).toMatchObject({ fate: 'underway', from: 'left' });
    expect(underway?.route.at(-1)).toEqual({ x: 1, y: 40 });
    expect(marksOf(offered, 6).arrows).toMatchObject([{ fate: 'arrived' }]);
  });

  it('ends a lost message in the channel', () => {
    const marks = marksOf(traceOf(construct('A', 'pc1'), sent('m1'), dropped('m1')), 3);
    expect(marks.arrows).toMatchObject([{ fate: 'dropped' }]);
    expect(marks.arrows[0]?.route.at(-1)?.x).toBe(0.5);
  });

  it('marks a call as failed only once it has failed', () => {
    const refused = traceOf(
      construct('A', 'pc1'),
      call('A', 'pc1', 'c1', 'setRemoteDescription'),
      settle('A', 'pc1', 'c1', { name: 'InvalidStateError', message: '' }),
    );
    expect(marksOf(refused, 2).bars).toMatchObject([{ failed: false }]);
    expect(marksOf(refused, 3).bars).toMatchObject([{ failed: true }]);
  });

  it('stands calls at the same time beside each other, and lets the place go afterwards', () => {
    const busy = traceOf(
      call('A', 'pc1', 'c1', 'addIceCandidate'),
      call('A', 'pc1', 'c2', 'addIceCandidate'),
      call('B', 'pc2', 'c3', 'addIceCandidate'),
      settle('A', 'pc1', 'c1'),
      settle('A', 'pc1', 'c2'),
      call('A', 'pc1', 'c4', 'addIceCandidate'),
    );
    expect(marksOf(busy, 6).bars.map(({ depth }) => depth)).toEqual([0, 1, 0, 0]);
  });

  it('draws what reaches into the window from above', () => {
    const { bars } = marksOf(offered, 7, 2);
    expect(bars).toMatchObject([{ key: 'call1', y1: 15 }]);
  });
});
