import type { MessageKind } from '../../lib/trace/events.ts';

/** Who answers the messages that arrive. */
export type FreeMode = 'hand' | 'auto' | 'perfect';

/** Calls that belong together. */
export type FreeGroupId = 'add' | 'describe' | 'take' | 'ice' | 'use' | 'read' | 'end';

/** Words of the free form. Methods stand in it as the specification spells them. */
export interface FreeWords {
  /** In the list of faults. */
  readonly name: string;
  readonly intro: string;
  /** Makes two peers; a second time, others. */
  readonly start: string;
  readonly startOver: string;
  readonly first: string;
  readonly stopped: string;
  readonly mode: {
    readonly label: string;
    readonly names: Readonly<Record<FreeMode, string>>;
    readonly hints: Readonly<Record<FreeMode, string>>;
  };
  readonly methodsOf: (peer: string) => string;
  readonly groups: Readonly<Record<FreeGroupId, string>>;
  /** Sends the message "bye" to the other peer. */
  readonly bye: string;
  readonly legal: string;
  readonly illegal: string;
  readonly legalIn: (state: string) => string;
  readonly illegalIn: (state: string) => string;
  readonly outcomes: (peer: string) => string;
  readonly noOutcome: string;
  readonly pending: string;
  readonly done: string;
  /** There is no object yet on which the method could be called. */
  readonly nothing: string;
  readonly inbox: {
    readonly title: (peer: string) => string;
    readonly empty: string;
    readonly apply: (kind: string, peer: string) => string;
    readonly applied: string;
  };
  readonly channel: {
    readonly title: string;
    readonly intro: string;
    readonly kind: (kind: MessageKind) => string;
    readonly delay: string;
    readonly jitter: string;
    readonly ms: (ms: number) => string;
    readonly drop: string;
    readonly duplicate: string;
    readonly reorder: string;
    readonly hold: string;
    readonly release: string;
    readonly held: (count: number) => string;
    readonly reset: string;
  };
}
