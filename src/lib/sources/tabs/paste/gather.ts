import type { After } from '../../pair/types.ts';

/** What has been found: everything, what there was at the deadline, or nothing at all. */
export type Gathered = 'all' | 'some' | 'none';

/**
 * Host candidates are there after 150 ms; a silent STUN server takes Chromium 40 s, which nobody waits for with a text
 * in mind, and without a network it gathers for ever.
 */
const DEADLINE_MS = 3000;

/** Waits until the local description of `pc` has all its candidates, at most 3 s. */
export function gatherAll(pc: RTCPeerConnection, after: After): Promise<Gathered> {
  const { promise, resolve } = Promise.withResolvers<Gathered>();
  const count = (): number => pc.localDescription?.sdp.match(/^a=candidate:/gm)?.length ?? 0;
  const look = (): void => {
    if (pc.iceGatheringState === 'complete') resolve(count() === 0 ? 'none' : 'all');
  };
  const cancel = after(DEADLINE_MS, () => resolve(count() === 0 ? 'none' : 'some'));
  pc.addEventListener('icegatheringstatechange', look);
  look();
  return promise.finally(() => {
    cancel();
    pc.removeEventListener('icegatheringstatechange', look);
  });
}
