/** What readings of `outbound-rtp` come to. Pure: readings are arguments, times are their own time stamps. */
import { numberOf, textOf } from '../../stats/fields.ts';
import type { PlainObject } from '../../trace/plain.ts';
import type { FactId, Measured, Measurement, MetricId } from './metrics.ts';

/** The dictionaries of one report. */
export type Reading = readonly PlainObject[];

const outboundIn = (reading: Reading): Reading =>
  reading.filter((report) => textOf(report, 'type') === 'outbound-rtp');

/** How much `key` has grown over all encodings; `null` where none of them tells it. */
function growth(from: Reading, to: Reading, key: string): number | null {
  const grown = outboundIn(to).flatMap((after) => {
    const end = numberOf(after, key);
    if (end === null) return [];
    const before = outboundIn(from).find((one) => textOf(one, 'id') === textOf(after, 'id'));
    return [end - (numberOf(before, key) ?? 0)];
  });
  return grown.length === 0 ? null : grown.reduce((sum, one) => sum + one, 0);
}

/** Seconds from one reading to the other, by the browser's time stamps. */
function secondsBetween(from: Reading, to: Reading): number {
  const at = (reading: Reading): number => numberOf(outboundIn(reading)[0], 'timestamp') ?? 0;
  return (at(to) - at(from)) / 1000;
}

type Between = (from: Reading, to: Reading) => number | null;

const rate =
  (key: string, factor = 1): Between =>
  (from, to) => {
    const grown = growth(from, to, key);
    const seconds = secondsBetween(from, to);
    return grown === null || seconds <= 0 ? null : (grown * factor) / seconds;
  };

const perFrame =
  (key: string, factor = 1): Between =>
  (from, to) => {
    const grown = growth(from, to, key);
    const frames = growth(from, to, 'framesEncoded');
    return grown === null || frames === null || frames <= 0 ? null : (grown * factor) / frames;
  };

const RATES: Readonly<Partial<Record<MetricId, Between>>> = {
  bitRate: rate('bytesSent', 8 / 1000),
  headerRate: rate('headerBytesSent', 8 / 1000),
  packetRate: rate('packetsSent'),
  frameRate: rate('framesEncoded'),
  qp: perFrame('qpSum'),
  encodeTime: perFrame('totalEncodeTime', 1000),
  encodeLoad: rate('totalEncodeTime', 1000),
};

/** One number over all readings, and its range over the steps between them. */
function measured(readings: readonly Reading[], between: Between): Measured | undefined {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const value = between(first, last);
  if (value === null) return undefined;
  const steps = readings.slice(1).flatMap((to, index) => {
    const step = between(readings[index] ?? first, to);
    return step === null ? [] : [step];
  });
  return { value, low: Math.min(value, ...steps), high: Math.max(value, ...steps) };
}

const sizeOf = (report: PlainObject): string | undefined => {
  const [width, height] = [numberOf(report, 'frameWidth'), numberOf(report, 'frameHeight')];
  return width === null || height === null ? undefined : `${String(width)}×${String(height)}`;
};

/** The encodings that sent something between two readings, the smallest picture first. */
function layersOf(first: Reading, last: Reading): readonly { rid: string; text: string }[] {
  return outboundIn(last)
    .toSorted(
      (one, other) => (numberOf(one, 'frameWidth') ?? 0) - (numberOf(other, 'frameWidth') ?? 0),
    )
    .flatMap((report) => {
      const alone = (reading: Reading): Reading =>
        reading.filter((one) => textOf(one, 'id') === textOf(report, 'id'));
      const bits = rate('bytesSent', 8 / 1000)(alone(first), alone(last));
      const rid = textOf(report, 'rid');
      if (rid === undefined || bits === null || bits < 1) return [];
      return [{ rid, text: `${rid} ${sizeOf(report) ?? ''} ${bits.toFixed(0)} kbit/s` }];
    });
}

/** What a sender did from the first reading to the last, over all of its encodings. */
export function measureSender(readings: readonly Reading[]): Measurement {
  const [first = [], last = []] = [readings[0], readings.at(-1)];
  const values: Partial<Record<MetricId, Measured>> = {};
  for (const [id, between] of Object.entries(RATES)) {
    const value = measured(readings, between);
    if (value !== undefined) values[id as MetricId] = value;
  }
  const active = outboundIn(last).filter((report) => {
    const before = outboundIn(first).find((one) => textOf(one, 'id') === textOf(report, 'id'));
    return (numberOf(report, 'bytesSent') ?? 0) > (numberOf(before, 'bytesSent') ?? 0);
  });
  // Where hardly a frame goes out, the size of the last one still holds.
  const sized = active.length > 0 ? active : outboundIn(last);
  const largest = sized.toSorted(
    (one, other) => (numberOf(other, 'frameHeight') ?? 0) - (numberOf(one, 'frameHeight') ?? 0),
  )[0];
  const height = numberOf(largest, 'frameHeight');
  if (height !== null) values.height = { value: height, low: height, high: height };
  const codec = last.find((report) => textOf(report, 'id') === textOf(largest, 'codecId'));
  const layers = layersOf(first, last);
  const facts: Partial<Record<FactId, string | undefined>> = {
    size: largest && sizeOf(largest),
    limitedBy: textOf(largest, 'qualityLimitationReason'),
    codec: textOf(codec, 'mimeType'),
    mode: textOf(largest, 'scalabilityMode'),
    layers: layers.length === 0 ? undefined : layers.map(({ text }) => text).join(', '),
  };
  return { values, facts: told(facts) };
}

function told(facts: Partial<Record<FactId, string | undefined>>): Measurement['facts'] {
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined));
}
