/** Words of the picture of gathering. */
export interface GatheringLabels {
  readonly title: string;
  /** One lane as a sentence. */
  readonly lane: (
    peer: string,
    told: {
      readonly candidates: number;
      readonly errors: number;
      readonly connected: string | undefined;
      readonly complete: string | undefined;
    },
  ) => string;
  /** What the marks stand for. */
  readonly connected: string;
  readonly complete: string;
  readonly candidate: string;
  readonly rtcp: string;
  readonly error: string;
  /** A length of time, e.g. `38 ms`. */
  readonly duration: (ms: number) => string;
}
