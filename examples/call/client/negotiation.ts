import type { Candidate, Talk } from '../protocol.ts';

/** Keeps one connection negotiated: whatever either side changes, whenever it does. */
export interface Negotiation {
  /** Takes what the other side tells of descriptions and candidates, in the order in which it came. */
  receive(talk: Extract<Talk, { kind: 'description' | 'candidate' }>): void;
  /** The way to the other side was broken and is there again: says again what may not have arrived. */
  resume(): void;
}

/** What is needed besides the connection. */
export interface Roles {
  /** Of two offers that cross, the polite side takes its own back. Exactly one side is polite. */
  readonly isPolite: boolean;
  readonly tell: (talk: Talk) => void;
  /** Before an offer of the other side is answered. */
  readonly beforeAnswer: () => Promise<void>;
  /** Nothing can be done for this connection any more; `why` for whoever looks for the cause. */
  readonly giveUp: (why: unknown) => void;
}

/**
 * Perfect negotiation, as webrtc-pc shows it, with three additions: what arrives is worked on one after the other, what was
 * lost with the server is said again, and what no negotiation can mend is given up.
 * @see https://w3c.github.io/webrtc-pc/#perfect-negotiation-example
 */
export function negotiate(
  pc: RTCPeerConnection,
  { isPolite, tell, beforeAnswer, giveUp }: Roles,
): Negotiation {
  let makingOffer = false;
  let ignoreOffer = false;
  let work: Promise<void> = Promise.resolve();

  /** One thing after the other; when the connection has been closed meanwhile, nothing matters any more. */
  function then(step: () => Promise<void>): void {
    work = work.then(async () => {
      if (pc.signalingState === 'closed') return;
      await step().catch(fail);
    });
  }

  /** A description was refused. What holds between the two sides now is unknown, and stays so. */
  function fail(error: unknown): void {
    if (pc.signalingState !== 'closed') giveUp(error);
  }

  function tellDescription(): void {
    const description = pc.localDescription;
    if (description) tell({ kind: 'description', description: description.toJSON() as never });
  }

  async function offer(): Promise<void> {
    makingOffer = true;
    try {
      await pc.setLocalDescription();
      tellDescription();
    } finally {
      makingOffer = false;
    }
  }

  pc.addEventListener('negotiationneeded', () => {
    // Not behind what has arrived: an offer that is being made has to be known at once.
    offer().catch(fail);
  });
  pc.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate) tell({ kind: 'candidate', candidate: candidate.toJSON() as Candidate });
  });
  pc.addEventListener('connectionstatechange', () => {
    // A restart may come too late: Firefox has then ended DTLS as well, and a frozen browser may take the new way for itself
    // alone. Both say that they are connected, and one hears nothing.
    if (pc.connectionState === 'failed') giveUp('failed');
  });

  async function take(description: RTCSessionDescriptionInit): Promise<void> {
    const isCollision =
      description.type === 'offer' && (makingOffer || pc.signalingState !== 'stable');
    ignoreOffer = !isPolite && isCollision;
    if (ignoreOffer) return;
    // An answer to an offer that was taken back is late.
    if (description.type === 'answer' && pc.signalingState !== 'have-local-offer') return;
    await pc.setRemoteDescription(description);
    if (description.type !== 'offer') return;
    await beforeAnswer();
    await pc.setLocalDescription();
    tellDescription();
  }

  return {
    receive(talk) {
      then(async () => {
        if (talk.kind === 'description') return take(talk.description);
        // Candidates come behind their description; one without is of an offer that was ignored.
        if (!pc.remoteDescription) return;
        try {
          await pc.addIceCandidate(talk.candidate);
        } catch (error) {
          // One way less is no reason to give up the others.
          if (!ignoreOffer) console.warn(error);
        }
      });
    },
    resume() {
      then(async () => {
        if (pc.signalingState === 'have-local-offer') tellDescription();
        else if (pc.connectionState !== 'connected' && !isPolite) pc.restartIce();
      });
    },
  };
}
