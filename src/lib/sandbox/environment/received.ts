import type { SignalingEnd } from '../../signaling/end.ts';
import { describing } from '../../signaling/messages.ts';
import type { RecordedGlobal } from '../../sources/recorder/index.ts';

/** What the guide's fragments take as already received: plain objects, filled in when the remote peer has said it. */
export interface Received {
  readonly receivedOffer: RTCSessionDescriptionInit;
  readonly receivedAnswer: RTCSessionDescriptionInit;
  readonly candidate: RTCIceCandidateInit;
  /** Fulfils when an offer of the remote peer has arrived. */
  readonly offered: Promise<void>;
}

/** A description of nothing: well formed, and right for no offer. */
const EMPTY_SDP = 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n';

/** Keeps what arrives at `end`, the reader's. */
export function keepReceived(end: SignalingEnd): Received {
  const receivedOffer: RTCSessionDescriptionInit = { type: 'offer', sdp: EMPTY_SDP };
  const receivedAnswer: RTCSessionDescriptionInit = { type: 'answer', sdp: EMPTY_SDP };
  // Without a candidate it says that there will be none, which is true so long.
  const candidate: RTCIceCandidateInit = { candidate: '', sdpMid: null, sdpMLineIndex: 0 };
  let told = (): void => undefined;
  const offered = new Promise<void>((resolve) => (told = resolve));
  end.receive((message) => {
    if ('description' in message) {
      const { type, sdp } = message.description;
      if (type === 'offer') {
        receivedOffer.sdp = sdp;
        // An answer of that peer before anything was offered to it: the browser will refuse it for its state alone.
        if (receivedAnswer.sdp === EMPTY_SDP) receivedAnswer.sdp = asAnswer(sdp);
        told();
      }
      if (type === 'answer') receivedAnswer.sdp = sdp;
    } else if ('candidate' in message && message.candidate?.candidate && !candidate.candidate) {
      Object.assign(candidate, message.candidate);
    }
  });
  return { receivedOffer, receivedAnswer, candidate, offered };
}

const asAnswer = (offer: string): string => offer.replaceAll('a=setup:actpass', 'a=setup:active');

/** What carrying offers behind the code's back needs. */
export interface CarryOptions {
  readonly global: RecordedGlobal;
  readonly end: SignalingEnd;
  readonly after: (ms: number, run: () => void) => () => void;
  /** Whether the code waits for a candidate, too. */
  readonly forCandidate: boolean;
  /** Connections that are not the code's. */
  readonly isOurs: (pc: RTCPeerConnection) => boolean;
}

/** The answer takes a few ms; a machine without a network interface never finds a candidate. */
const PATIENCE_MS = 1000;

/**
 * For code that says "send it, receive the answer" in a comment and then uses the answer: `setLocalDescription` of an
 * offer sends it, and fulfils when `receivedAnswer` is the answer to it. The call itself is the browser's own.
 */
export function carryOffers({ global, end, after, forCandidate, isOurs }: CarryOptions): void {
  const { prototype } = global.RTCPeerConnection;
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const native = prototype.setLocalDescription;

  async function answerTo(pc: RTCPeerConnection): Promise<void> {
    if (isOurs(pc) || pc.signalingState !== 'have-local-offer') return;
    let answered = false;
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = end.receive((message) => {
      if ('description' in message && message.description.type === 'answer') answered = true;
      if (answered && (!forCandidate || 'candidate' in message)) resolve();
    });
    const cancel = after(PATIENCE_MS, resolve);
    end.send(describing(pc.localDescription));
    await promise;
    cancel();
    stop();
  }

  prototype.setLocalDescription = new Proxy(native, {
    apply(target, pc: RTCPeerConnection, args: []) {
      const settled = Reflect.apply(target, pc, args) as unknown as Promise<void>;
      return settled.then(() => answerTo(pc));
    },
  });
}
