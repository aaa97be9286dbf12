import type { StateOf } from '../../../lib/trace/states.ts';
import type { StepAction } from './actions.ts';

/** The two peers. */
export type PeerName = 'A' | 'B';

/** How a call ended; `pending` also for ever, when `close()` came before it settled. */
export type StepOutcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** What was last done to a peer, and how it ended. */
export interface LastStep {
  readonly action: StepAction;
  readonly outcome: StepOutcome;
}

/** Which descriptions a peer has made. */
export interface Hands {
  readonly offer: boolean;
  readonly answer: boolean;
  readonly pranswer: boolean;
}

/** Two connections that are told what to do. */
export interface StepPair {
  /** Calls the method that `action` names; the browser's refusal is an outcome, not an error. */
  perform(peer: PeerName, action: StepAction): Promise<StepOutcome>;
  stateOf(peer: PeerName): StateOf<'signaling'>;
  handsOf(peer: PeerName): Hands;
  /** Closes both; nothing is recorded any more. */
  close(): void;
}
