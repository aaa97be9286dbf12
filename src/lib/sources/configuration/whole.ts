/** Descriptions that carry all of their side's candidates, because they are sent when gathering is complete. */
import { describing } from '../../signaling/messages.ts';
import type { Peer } from '../pair/peer.ts';

function untilState({ pc }: Peer, isSo: (state: RTCIceGatheringState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(pc.iceGatheringState)) return;
      pc.removeEventListener('icegatheringstatechange', look);
      resolve();
    };
    pc.addEventListener('icegatheringstatechange', look);
    look();
  });
}

/** Sets the local description that the signaling state asks for, waits for its candidates, and sends it. */
export async function describeWhole(peer: Peer): Promise<void> {
  const { pc, end } = peer;
  // At a restart the state may still be that of the round before when the description is set.
  const begun =
    pc.iceGatheringState === 'complete' && untilState(peer, (state) => state !== 'complete');
  await pc.setLocalDescription();
  await begun;
  await untilState(peer, (state) => state === 'complete');
  if (pc.signalingState !== 'closed') end.send(describing(pc.localDescription));
}

/** Takes descriptions, and answers offers in the same way. */
export function takeWholeMessages(peer: Peer): void {
  const { pc, end } = peer;
  end.receive((message) =>
    peer.guard(async () => {
      if (!('description' in message)) return;
      await pc.setRemoteDescription(message.description);
      if (message.description.type === 'offer') await describeWhole(peer);
    }),
  );
}
