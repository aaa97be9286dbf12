import { sample as addIceCandidate } from '../add-ice-candidate/sample.ts';
import { sample as createAnswer } from '../create-answer/sample.ts';
import { sample as createOffer } from '../create-offer/sample.ts';
import { sample as setLocalDescription } from '../set-local-description/sample.ts';
import { sample as setRemoteDescription } from '../set-remote-description/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 3, first half, in the order of its text. A table. */
export const NEGOTIATION = {
  'create-offer': createOffer,
  'create-answer': createAnswer,
  'set-local-description': setLocalDescription,
  'set-remote-description': setRemoteDescription,
  'add-ice-candidate': addIceCandidate,
} as const satisfies Samples;
