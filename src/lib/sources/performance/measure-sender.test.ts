import { expect, test } from 'vitest';
import { measureSender, type Reading } from './measure-sender.ts';

const outbound = (at: number, more: Record<string, number | string>): Reading => [
  { type: 'codec', id: 'c', mimeType: 'video/VP8' },
  {
    type: 'outbound-rtp',
    id: 'o',
    codecId: 'c',
    timestamp: at,
    frameWidth: 320,
    frameHeight: 180,
    ...more,
  },
];

const READINGS = [
  outbound(1000, { bytesSent: 1000, framesEncoded: 10, qpSum: 100, totalEncodeTime: 0.01 }),
  outbound(1500, { bytesSent: 6000, framesEncoded: 20, qpSum: 400, totalEncodeTime: 0.02 }),
  outbound(2000, { bytesSent: 26_000, framesEncoded: 30, qpSum: 1100, totalEncodeTime: 0.05 }),
];

test('rates are differences over the browser’s own time stamps, with the range of their parts', () => {
  const { values } = measureSender(READINGS);
  expect(values.bitRate).toEqual({ value: 200, low: 80, high: 320 });
  expect(values.frameRate?.value).toBe(20);
  expect(values.qp).toEqual({ value: 50, low: 30, high: 70 });
  expect(values.encodeTime?.value).toBeCloseTo(2);
  expect(values.encodeLoad?.value).toBeCloseTo(40);
});

test('what the browser does not tell is absent, and no zero', () => {
  const { values, facts } = measureSender([
    outbound(1000, { bytesSent: 1000 }),
    outbound(2000, { bytesSent: 2000 }),
  ]);
  expect(Object.keys(values).sort()).toEqual(['bitRate', 'height']);
  expect(facts).toEqual({ size: '320×180', codec: 'video/VP8' });
});

test('the work for a frame is unknown while no frame was encoded', () => {
  const still = [
    outbound(1000, { qpSum: 5, framesEncoded: 1 }),
    outbound(2000, { qpSum: 5, framesEncoded: 1 }),
  ];
  expect(measureSender(still).values.qp).toBeUndefined();
});

test('layers are added up, told apart, and left out while they send nothing', () => {
  const layers = (at: number, q: number, f: number): Reading => [
    {
      type: 'outbound-rtp',
      id: 'f',
      rid: 'f',
      timestamp: at,
      bytesSent: f,
      frameWidth: 640,
      frameHeight: 360,
    },
    {
      type: 'outbound-rtp',
      id: 'q',
      rid: 'q',
      timestamp: at,
      bytesSent: q,
      frameWidth: 160,
      frameHeight: 90,
    },
  ];
  const both = measureSender([layers(0, 0, 0), layers(1000, 1000, 9000)]);
  expect(both.values.bitRate?.value).toBe(80);
  expect(both.facts.layers).toBe('q 160×90 8 kbit/s, f 640×360 72 kbit/s');
  const one = measureSender([layers(0, 0, 9000), layers(1000, 1000, 9000)]);
  expect(one.facts).toMatchObject({ layers: 'q 160×90 8 kbit/s', size: '160×90' });
  expect(one.values.height?.value).toBe(90);
});

test('one reading is no measurement', () => {
  expect(measureSender(READINGS.slice(0, 1)).values.bitRate).toBeUndefined();
  expect(measureSender([])).toEqual({ values: {}, facts: {} });
});
