/** Words of the panel "step it yourself". Methods and states stand in it as the specification spells them. */
export interface StepWords {
  readonly note: string;
  readonly newPair: string;
  readonly methodsOf: (peer: string) => string;
  /** Legend of the two kinds of buttons. */
  readonly legal: string;
  readonly illegal: string;
  /** What a screen reader hears with a button. */
  readonly legalIn: (state: string) => string;
  readonly illegalIn: (state: string) => string;
  /** The other peer has not made what this button would carry over. */
  readonly nothingThere: string;
  readonly pending: string;
  readonly done: string;
}
