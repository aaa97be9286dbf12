import type { Peer } from './peer.ts';
import { describe, trickle } from './peer.ts';

/** The two roles: when offers collide, the polite side takes its own back. */
export type Role = 'polite' | 'impolite';

/**
 * Lets both sides offer whenever they need to, as the specification's example does it. Returns what ends it.
 * @see https://w3c.github.io/webrtc-pc/#perfect-negotiation-example
 */
export function negotiatePerfectly(peer: Peer, role: Role): () => void {
  const { pc, end } = peer;
  let makingOffer = false;
  let ignoreOffer = false;
  // Until the answer is applied the state is not stable, yet an offer that comes behind it does not collide.
  let isSettingRemoteAnswerPending = false;

  const offer = (): void =>
    peer.guard(async () => {
      makingOffer = true;
      try {
        await describe(peer);
      } finally {
        makingOffer = false;
      }
    });
  const stopTaking = end.receive((message) =>
    peer.guard(async () => {
      if ('description' in message) {
        const { type } = message.description;
        const isReady =
          !makingOffer && (pc.signalingState === 'stable' || isSettingRemoteAnswerPending);
        ignoreOffer = role === 'impolite' && type === 'offer' && !isReady;
        if (ignoreOffer) return;
        isSettingRemoteAnswerPending = type === 'answer';
        // In have-local-offer an offer takes the own one back by itself: the implicit rollback.
        await pc.setRemoteDescription(message.description).finally(() => {
          isSettingRemoteAnswerPending = false;
        });
        if (type === 'offer') await describe(peer);
      } else if ('candidate' in message) {
        try {
          await pc.addIceCandidate(message.candidate);
        } catch (error) {
          // Candidates of the offer that was ignored belong to nothing here.
          if (!ignoreOffer) throw error;
        }
      }
    }),
  );
  const stopTrickling = trickle(peer);
  pc.addEventListener('negotiationneeded', offer);
  return () => {
    pc.removeEventListener('negotiationneeded', offer);
    stopTrickling();
    stopTaking();
  };
}
