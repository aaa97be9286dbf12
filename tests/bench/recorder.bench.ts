import { expect, it } from 'vitest';

import type { RecorderKit } from '../fixtures/pages/recorder.ts';
import { eachEngine } from '../browser/engine.ts';

declare const kit: RecorderKit;

/** Pairs of connects, bare and recorded by turns. */
const PAIRS = 30;
/** Recorded ÷ bare, medians. */
const LIMIT = 1.05;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

eachEngine((engine, name) => {
  it('a recorded connect takes as long as a bare one', async () => {
    const tab = await engine().open('/__tests/recorder.html');
    await tab.waitFor('typeof kit !== "undefined"');
    const times = await tab.evaluate(async (pairs: number) => {
      const timeOf = async (Connection: typeof RTCPeerConnection): Promise<number> => {
        const start = performance.now();
        const a = new Connection();
        const b = new Connection();
        a.onicecandidate = ({ candidate }) => void b.addIceCandidate(candidate ?? undefined);
        b.onicecandidate = ({ candidate }) => void a.addIceCandidate(candidate ?? undefined);
        const channel = a.createDataChannel('chat');
        const opened = new Promise((resolve) => (channel.onopen = resolve));
        await a.setLocalDescription();
        await b.setRemoteDescription(a.localDescription!);
        await b.setLocalDescription();
        await a.setRemoteDescription(b.localDescription!);
        await opened;
        const time = performance.now() - start;
        a.close();
        b.close();
        // Closing goes on in the engine's other threads: not in the next one's time.
        await new Promise((resolve) => setTimeout(resolve, 50));
        return time;
      };
      const { sink, now } = kit.newTrace();
      const result = { bare: [] as number[], recorded: [] as number[] };
      await timeOf(RTCPeerConnection);
      for (let i = 0; i < pairs; i++) {
        const bare = async (): Promise<unknown> =>
          result.bare.push(await timeOf(RTCPeerConnection));
        const recorded = async (): Promise<void> => {
          const recorder = kit.createRecorder({ global: window, sink, now });
          result.recorded.push(await timeOf(recorder.RTCPeerConnection));
          recorder.uninstall();
        };
        // By turns, so that neither is always the one after the other.
        await (i % 2 ? bare() : recorded());
        await (i % 2 ? recorded() : bare());
      }
      return result;
    }, PAIRS);
    await tab.close();
    const [bare, recorded] = [median(times.bare), median(times.recorded)];
    const ratio = recorded / bare;
    console.log(
      `${name}: connect to channel open, median of ${PAIRS}: bare ${bare.toFixed(2)} ms, recorded ${recorded.toFixed(2)} ms, ratio ${ratio.toFixed(3)} (limit ${LIMIT})`,
    );
    expect(ratio).toBeLessThanOrEqual(LIMIT);
  });
});
