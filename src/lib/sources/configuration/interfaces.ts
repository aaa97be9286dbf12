/** Lets a page know its network interfaces. */
import type { After } from '../pair/types.ts';

/** Longer than Chromium needs for its first candidate, ms; a machine without interfaces is waited for no longer. */
const PATIENCE_MS = 1000;

/**
 * Gathers once on a connection of no use. Chromium 156 tells a page of its interfaces when it first gathers, and gathering
 * that begins before that may be `complete` at once, whatever its servers are doing. Never rejects.
 */
export async function gatherOnce(make: () => RTCPeerConnection, after: After): Promise<void> {
  let pc: RTCPeerConnection | undefined;
  try {
    pc = make();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    pc.addEventListener('icecandidate', () => {
      resolve(undefined);
    });
    const cancel = after(PATIENCE_MS, () => {
      resolve(undefined);
    });
    pc.createDataChannel('');
    await pc.setLocalDescription();
    await promise;
    cancel();
  } catch {
    // What hinders it will hinder the pair that the reader asked for, and is told then.
  } finally {
    pc?.close();
  }
}
