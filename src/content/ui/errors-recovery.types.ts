import type { RecordedLoss } from '../../lib/sources/errors/recovery/recorded.ts';
import type { StrategyId } from '../../lib/sources/errors/recovery/strategies.ts';

/** Words of the comparison of recoveries; what stands between backticks is code. */
export interface RecoveryWords {
  readonly title: string;
  readonly question: string;
  readonly strategies: { readonly [Id in StrategyId]: string };
  readonly loss: {
    readonly label: string;
    readonly each: { readonly [Loss in RecordedLoss]: string };
    /** What happened, and whether it can be run here. */
    readonly about: { readonly [Loss in RecordedLoss]: string };
  };
  readonly engine: string;
  readonly run: string;
  readonly again: string;
  readonly stop: string;
  readonly recorded: (engine: string) => string;
  readonly live: string;
  readonly status: {
    readonly connecting: string;
    readonly gone: (seconds: number) => string;
    readonly back: (seconds: number) => string;
    readonly over: string;
    readonly stopped: string;
    readonly failed: string;
    readonly notLoaded: string;
    readonly noPeerConnection: string;
  };
  /** The other side went with a word, as in Firefox. */
  readonly notSilent: string;
  readonly drawing: {
    readonly seconds: (seconds: number) => string;
    readonly back: string;
    readonly acts: { readonly restart: string; readonly rebuild: string };
    readonly answered: (seconds: string) => string;
    readonly unanswered: string;
    readonly legend: string;
  };
  readonly table: {
    readonly caption: string;
    readonly strategy: string;
    readonly recovered: string;
    readonly connection: string;
    readonly channel: string;
    readonly saw: string;
    readonly never: string;
    readonly waiting: string;
    readonly after: (seconds: string) => string;
    readonly kept: string;
    readonly anew: string;
    readonly none: string;
    readonly delivered: string;
    readonly lost: string;
    /** What the user saw: a frozen picture so long, or to the end. */
    readonly frozen: (seconds: string) => string;
    readonly frozenForEver: string;
    readonly connectedButDead: string;
  };
}
