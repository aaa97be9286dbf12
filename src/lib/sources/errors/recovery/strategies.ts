/** What a program can do when the other side is lost, and when it does so. A table; its words stand in `content/ui`. */

/** What is done: an ICE restart on the same connection, a new connection, or nothing. */
export type RecoveryAct = 'none' | 'restart' | 'rebuild';

/** A strategy. */
export interface Strategy {
  readonly act: RecoveryAct;
  /** The `connectionState` that it waits for; `loss`: it is ready from the moment of the loss. */
  readonly at: 'loss' | 'disconnected' | 'failed';
}

export const STRATEGIES = {
  nothing: { act: 'none', at: 'failed' },
  'restart-disconnected': { act: 'restart', at: 'disconnected' },
  'restart-failed': { act: 'restart', at: 'failed' },
  'rebuild-failed': { act: 'rebuild', at: 'failed' },
  'rebuild-told': { act: 'rebuild', at: 'loss' },
} as const satisfies Readonly<Record<string, Strategy>>;

/** Names a strategy. */
export type StrategyId = keyof typeof STRATEGIES;

/** All of them, in the order in which they are compared. */
export const STRATEGY_IDS = Object.keys(STRATEGIES) as readonly StrategyId[];
