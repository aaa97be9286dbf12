import { NoInterface } from './errors.ts';
import type { After } from './types.ts';

/** A host candidate comes 1–30 ms after gathering began; what has none after this long will never have one. */
const NO_CANDIDATE_MS = 2_000;

/**
 * Watches one connection for gathering that finds nothing, as on a machine without a network interface: Chromium then
 * gathers for ever; Firefox does not even begin, and has failed at once. Calls `stop` with a NoInterface then. Returns what ends the watch.
 */
export function watchGathering(
  pc: RTCPeerConnection,
  after: After,
  stop: (reason: NoInterface) => void,
): () => void {
  // One is enough for good: who has an interface may still gather and find nothing. Chromium does when an offer was taken back.
  // It may tell of a candidate before it tells that gathering has begun.
  let found = false;
  let cancel: (() => void) | undefined;

  const look = (why: string): void => {
    if (!found && pc.signalingState !== 'closed') stop(new NoInterface(why));
  };
  const onState = (): void => {
    cancel?.();
    cancel = undefined;
    const { iceGatheringState } = pc;
    if (iceGatheringState === 'complete') look('gathering complete without a candidate');
    else if (iceGatheringState === 'gathering') {
      cancel = after(NO_CANDIDATE_MS, () => look('gathering, and no candidate'));
    }
  };
  const onCandidate = ({ candidate }: RTCPeerConnectionIceEvent): void => {
    if (candidate !== null && candidate.candidate !== '') found = true;
  };
  const onFailure = (): void => {
    if (pc.iceConnectionState === 'failed') look('failed without a candidate');
  };
  pc.addEventListener('icegatheringstatechange', onState);
  pc.addEventListener('iceconnectionstatechange', onFailure);
  pc.addEventListener('icecandidate', onCandidate);
  return () => {
    cancel?.();
    pc.removeEventListener('icegatheringstatechange', onState);
    pc.removeEventListener('iceconnectionstatechange', onFailure);
    pc.removeEventListener('icecandidate', onCandidate);
  };
}
