import {
  candidateMessage,
  describing,
  type CandidateMessage,
  type SignalingMessage,
} from '../../signaling/messages.ts';

/** What negotiates for a connection whose program does not. */
export interface NegotiatorOptions {
  readonly pc: RTCPeerConnection;
  readonly send: (message: SignalingMessage) => void;
  /** When offers collide, the polite side takes its own back. */
  readonly polite: boolean;
  /** The offer is applied, the answer not yet made: the moment to add what is to be sent. */
  readonly beforeAnswer?: () => void;
}

/** One side of a negotiation. What fails in it is in the trace: the recorder saw the call. */
export interface Negotiator {
  /** Makes and sends an offer. */
  offer(): Promise<void>;
  /** Applies what the other side sent. */
  take(message: SignalingMessage): Promise<void>;
  /** Sends the candidates that are found from now on. Firefox ends them twice (an empty one, then `null`): one is sent. */
  trickle(isSent?: (candidate: RTCIceCandidate) => boolean, wait?: (run: () => void) => void): void;
}

/**
 * Negotiates as the specification's example does; besides, candidates that come before their description wait for it.
 * @see https://w3c.github.io/webrtc-pc/#perfect-negotiation-example
 */
export function createNegotiator(options: NegotiatorOptions): Negotiator {
  const { pc, send, polite, beforeAnswer } = options;
  const early: CandidateMessage[] = [];
  let makingOffer = false;
  let ignoreOffer = false;
  // Until the answer is applied the state is not stable, yet an offer that comes behind it does not collide.
  let isSettingRemoteAnswerPending = false;
  let answered: string | undefined;

  async function describeAndSend(): Promise<void> {
    await pc.setLocalDescription();
    if (pc.localDescription) send(describing(pc.localDescription));
  }

  async function takeDescription(description: RTCSessionDescriptionInit): Promise<void> {
    const isOffer = description.type === 'offer';
    // Delivered twice, or told twice: it is answered once.
    if (isOffer && answered === description.sdp && pc.signalingState === 'stable') return;
    const isReady =
      !makingOffer && (pc.signalingState === 'stable' || isSettingRemoteAnswerPending);
    ignoreOffer = !polite && isOffer && !isReady;
    if (ignoreOffer) return;
    isSettingRemoteAnswerPending = description.type === 'answer';
    await pc.setRemoteDescription(description).finally(() => {
      isSettingRemoteAnswerPending = false;
    });
    for (const candidate of early.splice(0)) void takeCandidate(candidate).catch(ignore);
    if (!isOffer) return;
    answered = description.sdp;
    beforeAnswer?.();
    await describeAndSend();
  }

  async function takeCandidate(message: CandidateMessage): Promise<void> {
    if (ignoreOffer) return;
    if (pc.remoteDescription === null && pc.signalingState !== 'closed') early.push(message);
    else await pc.addIceCandidate(message.candidate);
  }

  return {
    async offer() {
      makingOffer = true;
      await describeAndSend().catch(ignore);
      makingOffer = false;
    },
    async take(message) {
      if ('description' in message) await takeDescription(message.description).catch(ignore);
      else if ('candidate' in message) await takeCandidate(message).catch(ignore);
    },
    trickle(isSent = () => false, wait = (run) => run()) {
      let ended = false;
      pc.addEventListener('icecandidate', ({ candidate }) => {
        wait(() => {
          if (candidate === null && ended) return;
          ended = candidate === null || candidate.candidate === '';
          if (candidate === null || !isSent(candidate)) send(candidateMessage(candidate));
        });
      });
    },
  };
}

/** A call that failed is an event of the trace, and nobody here can mend it. */
const ignore = (): undefined => undefined;
