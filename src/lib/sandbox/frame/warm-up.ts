import type { Platform } from './platform.ts';

/** A frame that has no order by then waits for a reader who reaches for Run, in ms. */
const UNASKED_MS = 30;

/**
 * Lets the browser start its WebRTC machinery in a frame that waits: the first connection of a process takes some 8 ms
 * longer than all others, which the reader's should not. Two connections of its own connect once and close. Returns
 * what calls it off: nothing of it may be seen by the reader's code.
 */
export function warmUp({ global, later }: Platform): () => void {
  let wanted = true;
  let pair: readonly RTCPeerConnection[] = [];
  const end = (): void => {
    wanted = false;
    for (const pc of pair) pc.close();
    pair = [];
  };

  async function connect(): Promise<void> {
    const a = new global.RTCPeerConnection();
    const b = new global.RTCPeerConnection();
    pair = [a, b];
    const pass = (to: RTCPeerConnection) => (event: RTCPeerConnectionIceEvent) => {
      if (wanted) to.addIceCandidate(event.candidate ?? undefined).catch(end);
    };
    a.onicecandidate = pass(b);
    b.onicecandidate = pass(a);
    a.createDataChannel('').onopen = end;
    const steps = [
      () => a.setLocalDescription(),
      () => b.setRemoteDescription(a.localDescription as RTCSessionDescription),
      () => b.setLocalDescription(),
      () => a.setRemoteDescription(b.localDescription as RTCSessionDescription),
    ];
    for (const step of steps) if (wanted) await step();
  }

  later(UNASKED_MS, () => {
    if (wanted) connect().catch(end);
  });
  return end;
}
