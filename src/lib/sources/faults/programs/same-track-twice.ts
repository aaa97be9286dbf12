import { connected, createPair, settledDown } from '../../pair/pair.ts';
import { describe } from '../../pair/peer.ts';
import type { Run } from '../../pair/run.ts';
import { createVideoTrack } from '../../pair/synthetic-media.ts';
import type { FaultStepOf } from '../catalog.ts';
import { exchange } from '../exchange.ts';
import { refused } from '../refusals.ts';

/** A connection has one sender for a track at most. */
export async function fault(
  run: Run<FaultStepOf<'same-track-twice'>>,
): Promise<() => Promise<void>> {
  run.step('add-track');
  const pair = createPair(run);
  const { a, b } = pair;
  exchange(pair);
  const track = createVideoTrack(run);
  const stream = new MediaStream([track]);
  a.pc.addTrack(track, stream);
  run.step('add-it-again');
  await refused(() => a.pc.addTrack(track, stream));

  return async () => {
    run.step('add-its-clone');
    const clone = track.clone();
    run.own(() => clone.stop());
    a.pc.addTrack(clone, new MediaStream([clone]));
    // The browser has asked for it at the first track, and does not ask twice.
    await describe(a);
    await run.until('two tracks on B', [b.pc], () => b.tracks.length === 2);
    await connected(run, pair);
    await settledDown(run, pair);
  };
}
