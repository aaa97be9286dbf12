import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { bundleStandalone } from '../../scripts/integrations/standalone-scripts.mjs';
import { eachEngine } from '../browser/engine.ts';

/** Pairs of connects, bare and recorded by turns. */
const PAIRS = 30;
/** Recorded ÷ bare, medians. */
const LIMIT = 1.05;

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

eachEngine((engine, name) => {
  it('a recorded connect takes as long as a bare one', async () => {
    const script = await bundleStandalone(resolve('src/lib/sources/recorder/standalone.ts'));
    const tab = await engine().open('/__tests/blank.html');
    const times = await tab.evaluate(
      async (pairs: number, recorder: string) => {
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
        const frames = [0, 1].map(
          () =>
            document.body.appendChild(document.createElement('iframe')).contentWindow as Window &
              typeof globalThis,
        );
        const [bare, recorded] = frames as [(typeof frames)[0], (typeof frames)[0]];
        (recorded as unknown as { eval(text: string): void }).eval(recorder);
        const result = { bare: [] as number[], recorded: [] as number[] };
        const bareOnce = async (): Promise<unknown> =>
          result.bare.push(await timeOf(bare.RTCPeerConnection));
        const recordedOnce = async (): Promise<unknown> =>
          result.recorded.push(await timeOf(recorded.RTCPeerConnection));
        // The first ones of each make the engine load its parts.
        await timeOf(bare.RTCPeerConnection);
        await timeOf(recorded.RTCPeerConnection);
        for (let i = 0; i < pairs; i++) {
          // By turns, so that neither is always the one after the other.
          await (i % 2 ? bareOnce() : recordedOnce());
          await (i % 2 ? recordedOnce() : bareOnce());
        }
        return result;
      },
      PAIRS,
      script,
    );
    await tab.close();
    const [bare, recorded] = [median(times.bare), median(times.recorded)];
    const ratio = recorded / bare;
    console.log(
      `${name}: connect to channel open, median of ${PAIRS}: bare ${bare.toFixed(2)} ms, recorded ${recorded.toFixed(2)} ms, ratio ${ratio.toFixed(3)} (limit ${LIMIT})`,
    );
    expect(ratio).toBeLessThanOrEqual(LIMIT);
  });
});
