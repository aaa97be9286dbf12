/** Words of the candidates. Types and states stand there as the specification spells them. */
export interface CandidatesLabels {
  readonly title: string;
  /** Shown while nobody has a candidate. */
  readonly empty: string;
  /** Heading of one peer's part. */
  readonly peer: (peer: string) => string;
  /** Captions of the two tables. */
  readonly local: string;
  readonly remote: string;
  readonly noneLocal: string;
  readonly noneRemote: string;
  readonly column: {
    readonly type: string;
    readonly protocol: string;
    readonly address: string;
    readonly port: string;
    readonly fragment: string;
    readonly mid: string;
    /** When it was gathered (local) or handed over (remote). */
    readonly gathered: string;
    readonly given: string;
    /** When the other peer was given it. */
    readonly delivered: string;
  };
  readonly time: (ms: number) => string;
  /** Instead of a time: the other peer has not been given it. */
  readonly notYet: string;
  /** Beside a candidate that stood in a description. */
  readonly inDescription: string;
  /** An address that is a name made up for one page (`….local`). */
  readonly hidden: string;
  /** A field that the browser does not tell. */
  readonly untold: string;
  /** A component of more than one: RTP, RTCP. */
  readonly component: (component: number) => string;
  readonly endOfCandidates: (peerSide: 'local' | 'remote', ms: number) => string;
  readonly pairs: string;
  readonly noPairs: string;
  readonly nominated: string;
  readonly notNominated: string;
  readonly selected: string;
  /** One line below the list: what nominated and selected mean. */
  readonly difference: string;
  readonly checks: (sent: number, answered: number) => string;
  readonly roundTrip: (ms: number) => string;
}
