/** Runs of experiments with data channels, measured by the clock. */
import type { Bench } from './bench.ts';
import { connectPair, until } from './connect.ts';
import type { ChannelSetting } from './experiments.ts';
import { middleOf, type Measured, type Measurement } from './metrics.ts';

/** Small messages that are sent there and back while data flows. */
const MESSAGES = 12;
/** Parts of the time of measuring whose rates are told apart. */
const PARTS = 4;
/** A queue whose end is not told is looked at again after this many ms. */
const AGAIN_MS = 5;

const open = (bench: Bench, channel: RTCDataChannel): Promise<void> =>
  until(bench, channel, 'open', () => channel.readyState === 'open');

/** Keeps `queue` bytes waiting in `channel` until the run ends. */
function keepFull(bench: Bench, channel: RTCDataChannel, chunk: number, queue: number): void {
  const data = new Uint8Array(chunk);
  let isOver = false;
  let again = (): void => undefined;
  bench.own(() => {
    isOver = true;
    again();
  });
  const fill = (): void => {
    again();
    if (isOver || channel.readyState !== 'open') return;
    while (channel.bufferedAmount < queue) channel.send(data);
    again = bench.after(AGAIN_MS, fill);
  };
  channel.bufferedAmountLowThreshold = queue >> 1;
  channel.addEventListener('bufferedamountlow', fill);
  fill();
}

/** Times of small messages, there and back, one after the other. */
async function roundTrips(
  bench: Bench,
  there: RTCDataChannel,
  back: RTCDataChannel,
  pauseMs: number,
): Promise<Measured> {
  const times: number[] = [];
  for (let count = 0; count < MESSAGES; count += 1) {
    const asked = bench.now();
    const answered = new Promise<number>((resolve) => {
      back.addEventListener('message', () => resolve(bench.now()), { once: true });
    });
    there.send('?');
    times.push((await bench.lasting(answered)) - asked);
    await bench.wait(pauseMs);
  }
  return middleOf(times);
}

/** One run. */
export async function runChannel(bench: Bench, setting: ChannelSetting): Promise<Measurement> {
  const { chunk, queue, channels = 1, init = {}, shared = false } = setting;
  const { measureMs } = bench.times;
  const pair = bench.pair();
  const small = pair.a.createDataChannel('small');
  const bulk = Array.from({ length: channels }, () => pair.a.createDataChannel('bulk', init));
  let arrived = 0;
  const take = ({ data }: MessageEvent<unknown>, answers: RTCDataChannel | undefined): void => {
    if (typeof data === 'string') answers?.send(data);
    else arrived += (data as ArrayBuffer).byteLength;
  };
  let answers: RTCDataChannel | undefined;
  pair.b.addEventListener('datachannel', ({ channel }) => {
    channel.binaryType = 'arraybuffer';
    if (channel.label === 'small') answers = channel;
    channel.addEventListener('message', (event) => take(event, answers));
  });
  await connectPair(bench, pair);
  await Promise.all([small, ...bulk].map((channel) => open(bench, channel)));
  if (queue > 0) for (const channel of bulk) keepFull(bench, channel, chunk, queue / channels);
  // Until the queue is full and flows, its rate is another one.
  await bench.wait(measureMs / PARTS);

  const rates: number[] = [];
  const begun = { at: bench.now(), bytes: arrived };
  const [ways] = [shared ? (bulk[0] ?? small) : small];
  const times = roundTrips(bench, ways, small, measureMs / MESSAGES / 2);
  for (let part = 0; part < PARTS; part += 1) {
    const [at, bytes] = [bench.now(), arrived];
    await bench.wait(measureMs / PARTS);
    rates.push((arrived - bytes) / (bench.now() - at) / 1000);
  }
  const value = (arrived - begun.bytes) / (bench.now() - begun.at) / 1000;
  return {
    values: {
      roundTrip: await times,
      ...(queue > 0 && {
        throughput: { value, low: Math.min(value, ...rates), high: Math.max(value, ...rates) },
      }),
    },
    facts: {},
  };
}
