import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { GatheringLane } from '../../../lib/views/gathering-lanes.ts';
import { GatheringDiagram } from './gathering-diagram.tsx';
import type { GatheringLabels } from './labels.ts';
import { logScale } from './scale.ts';

describe('the axis', () => {
  test('keeps both ends, grows, and gives milliseconds as much room as seconds', () => {
    const { at, ticks } = logScale(40_000);
    expect([at(0), at(40_000), at(99_999), at(-5)]).toEqual([0, 100, 100, 0]);
    expect(ticks).toEqual([1, 10, 100, 1000, 10_000]);
    expect(at(100) - at(10)).toBeGreaterThan(15);
    expect(at(10_000)).toBeGreaterThan(at(1000));
  });

  test('is a second long at least', () => {
    expect(logScale(0).at(1000)).toBe(100);
  });
});

const labels: GatheringLabels = {
  title: 'Gathering',
  lane: (peer, told) => JSON.stringify([peer, told]),
  connected: 'connected',
  complete: 'complete',
  candidate: 'candidate',
  rtcp: 'RTCP',
  error: 'error',
  duration: (ms) => `${String(ms)} ms`,
};

const lane: GatheringLane = {
  peer: 'A',
  candidates: [
    { seq: 1, ms: 4, isRtcp: false },
    { seq: 2, ms: 5, isRtcp: true },
  ],
  errors: [{ seq: 3, ms: 40 }],
  completeMs: undefined,
  connectedMs: 20,
  nowMs: 2000,
};

test('a lane draws what there is, says it in a sentence, and shows that it goes on', () => {
  const html = renderToString(<GatheringDiagram model={[lane]} labels={labels} />);
  expect(html.match(/<circle/g)).toHaveLength(2);
  expect(html).toContain('data-going');
  expect(html).toContain('&quot;connected&quot;:&quot;20 ms&quot;');
  expect(html).not.toMatch(/\sstyle=/);
  const done = renderToString(
    <GatheringDiagram model={[{ ...lane, completeMs: 900 }]} labels={labels} />,
  );
  expect(done).not.toContain('data-going');
});
