import type { StepWords } from './step.types.ts';

/** The panel "step it yourself" in English. */
export const stepEn: StepWords = {
  note: 'These are the real methods of two real connections. Nothing is carried from peer to peer unless you press a button: setRemoteDescription(…) hands over what the other peer made last. Candidates are not exchanged, so only signaling moves.',
  newPair: 'New pair',
  methodsOf: (peer) => `Methods of peer ${peer}`,
  legal: 'legal in this state',
  illegal: 'the browser will refuse: try it and read what it says',
  legalIn: (state) => `legal in ${state}`,
  illegalIn: (state) => `not legal in ${state}`,
  nothingThere: 'the other peer has not made one yet: an empty description would be handed over',
  pending: 'waiting to settle…',
  done: 'done',
};
