import type { SignalingEnd } from '../../signaling/end.ts';
import { candidateMessage, type SignalingMessage } from '../../signaling/messages.ts';
import { createNegotiator } from './negotiator.ts';

/** What doing the rest for a connection needs. */
export interface HandsOptions {
  readonly pc: RTCPeerConnection;
  readonly end: SignalingEnd;
  readonly after: (ms: number, run: () => void) => () => void;
  /** The code may make offers itself. */
  readonly codeOffers: boolean;
  /** The code may send candidates itself. */
  readonly codeTrickles: boolean;
}

/** Does for the connection that a fragment of code takes for granted what the fragment itself does not do. */
export interface Hands {
  /** From now on offers when it is needed, and sends candidates. */
  begin(): void;
  /** The browser has asked for an offer. */
  readonly needed: boolean;
  /** Takes a message to which the code does not listen; `false`: it is none of signaling. */
  take(message: SignalingMessage): boolean;
  /** The code sends this itself. */
  leave(message: SignalingMessage): void;
}

/** How long the code gets to do itself what it may do: handlers wait for a promise or two, not for more. */
const CODE_FIRST_MS = 40;

/** @see Hands */
export function createHands({ pc, end, after, codeOffers, codeTrickles }: HandsOptions): Hands {
  const negotiator = createNegotiator({ pc, send: end.send, polite: false });
  const sent = new Set<string>();
  let offers = 0;

  const keyOf = (message: SignalingMessage): string =>
    'candidate' in message ? JSON.stringify(message.candidate) : '';
  const codeFirst = (may: boolean, run: () => void): void => {
    if (may) after(CODE_FIRST_MS, run);
    else run();
  };

  let begun = false;
  let needed = false;
  const offer = (): void => {
    const before = offers;
    codeFirst(codeOffers || pc.onnegotiationneeded !== null, () => {
      if (offers === before && pc.signalingState === 'stable') void negotiator.offer();
    });
  };
  pc.addEventListener('negotiationneeded', () => {
    needed = true;
    if (begun) offer();
  });

  return {
    begin() {
      begun = true;
      negotiator.trickle(
        (candidate) => sent.has(keyOf(candidateMessage(candidate))),
        (run) => codeFirst(codeTrickles || pc.onicecandidate !== null, run),
      );
      if (needed) offer();
    },
    get needed() {
      return needed;
    },
    take(message) {
      if ('other' in message || 'bye' in message) return false;
      void negotiator.take(message);
      return true;
    },
    leave(message) {
      if ('candidate' in message) sent.add(keyOf({ candidate: message.candidate }));
      else if ('description' in message && message.description.type === 'offer') offers += 1;
    },
  };
}
