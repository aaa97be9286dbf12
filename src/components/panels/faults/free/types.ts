import type { FreeMode } from '../../../../content/ui/faults-free.types.ts';
import type { ChannelRule } from '../../../../lib/signaling/impairment.ts';
import type { MessageKind } from '../../../../lib/trace/events.ts';
import type { PeerName } from '../../step/types.ts';
import type { FreeAction, FreeFacts } from './actions.ts';

/** How a call ended. `nothing`: there was no object to call it on. */
export type FreeOutcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'nothing' }
  /** `value`: what a method that only looks has found, in short. */
  | { readonly kind: 'done'; readonly value?: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** A message that has arrived at a peer. */
export interface Arrival {
  readonly id: number;
  readonly kind: MessageKind;
  readonly isTaken: boolean;
}

/** Two connections with a signaling channel between them, which do what they are told. */
export interface FreePair {
  /** Calls what `action` names; the browser's refusal is an outcome, not an error. */
  perform(peer: PeerName, action: FreeAction): Promise<FreeOutcome>;
  /** Applies what has arrived at `peer`, whether it was applied before or not. */
  take(peer: PeerName, arrival: number): Promise<FreeOutcome>;
  factsOf(peer: PeerName): FreeFacts;
  /** What has arrived at `peer`, oldest first. */
  arrivals(peer: PeerName): readonly Arrival[];
  setMode(mode: FreeMode): void;
  setRule(kind: MessageKind, rule: ChannelRule): void;
  release(kind: MessageKind): void;
  /** Count of messages that the channel holds back. */
  readonly held: number;
}
