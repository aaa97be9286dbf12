/** Runs of experiments about the time before anything flows, and about asking for statistics; measured by the clock. */
import type { Bench } from './bench.ts';
import { connectPair } from './connect.ts';
import type { AskSetting, StartSetting } from './experiments.ts';
import { middleOf, type Measured, type Measurement } from './metrics.ts';
import { flowing } from './run-sender.ts';

/** Connections whose times are compared: the first of a page is slower than all others. */
const STARTS = 5;

/** One run: picture, sound and a channel are negotiated, as in a call. */
export async function runStart(
  bench: Bench,
  { configuration, trickle }: StartSetting,
): Promise<Measurement> {
  const times: number[] = [];
  const candidates: number[] = [];
  for (let count = 0; count <= STARTS; count += 1) {
    const pair = bench.pair(configuration);
    pair.a.addTransceiver('audio');
    pair.a.addTransceiver('video');
    pair.a.createDataChannel('');
    const begun = bench.now();
    const found = await connectPair(bench, pair, { trickle });
    // The first one warms up.
    if (count > 0) times.push(bench.now() - begun);
    candidates.push(found());
    pair.a.close();
    pair.b.close();
  }
  return {
    values: {
      connectTime: middleOf(times),
      ...(trickle && { candidates: middleOf(candidates) }),
    },
    facts: {},
  };
}

/** One run: a call that sends a picture is asked for its statistics again and again. */
export async function runAsk(bench: Bench, { every }: AskSetting): Promise<Measurement> {
  const { measureMs } = bench.times;
  const pair = bench.pair();
  pair.a.addTransceiver(bench.picture('calm', 320, 180, 15));
  await connectPair(bench, pair);
  await flowing(bench, pair.a);
  const took: number[] = [];
  const stamps = new Set<unknown>();
  const begun = bench.now();
  do {
    const asked = bench.now();
    const report = await bench.lasting(pair.a.getStats());
    took.push(bench.now() - asked);
    report.forEach((one: { readonly type: string; readonly timestamp: number }) => {
      if (one.type === 'outbound-rtp') stamps.add(one.timestamp);
    });
    await bench.wait(every);
  } while (bench.now() - begun < measureMs);
  const seconds = (bench.now() - begun) / 1000;
  const callTime = middleOf(took);
  const only = (value: number): Measured => ({ value, low: value, high: value });
  return {
    values: {
      callTime,
      // Sums would be about the page's own pauses.
      callLoad: only((callTime.value * took.length) / seconds),
      newAnswers: only((stamps.size / took.length) * 100),
    },
    facts: {},
  };
}
