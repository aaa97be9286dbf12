/** What a comparison of recoveries tells, one thing after the other; times are ms of its own clock, ascending. */
import type { RecoveryAct, StrategyId } from './strategies.ts';

/** One thing that happened. */
export type RecoveryEvent =
  /** The other side is gone. `silent`: without a word, as in a crash or a dead network. */
  | { readonly at: number; readonly what: 'gone'; readonly silent: boolean }
  /** It can be reached again: a new page, or the network is back. */
  | { readonly at: number; readonly what: 'back' }
  /** `connectionState` of A, read in its event. */
  | {
      readonly at: number;
      readonly what: 'state';
      readonly of: StrategyId;
      readonly state: RTCPeerConnectionState;
    }
  | {
      readonly at: number;
      readonly what: 'act';
      readonly of: StrategyId;
      readonly act: Exclude<RecoveryAct, 'none'>;
    }
  /**
   * A message went to the other side and was answered, for the first time since the loss. `connection`: whether on the
   * connection of before, with its senders and their mids.
   */
  | {
      readonly at: number;
      readonly what: 'recovered';
      readonly of: StrategyId;
      readonly connection: boolean;
    }
  /** The channel of before carries messages again: what was sent during the loss was answered. */
  | { readonly at: number; readonly what: 'kept'; readonly of: StrategyId }
  /** Nobody watches any more. */
  | { readonly at: number; readonly what: 'end' };

/** Takes events as they happen. */
export type TellRecovery = (event: RecoveryEvent) => void;
