/** Words of the look-alike. Events, states and fields stand there as browsers name them. */
export interface InternalsLabels {
  readonly events: string;
  readonly column: { readonly time: string; readonly event: string; readonly value: string };
  /** So many earlier rows are left out. */
  readonly more: (rows: number) => string;
  readonly candidates: string;
  readonly pairColumn: {
    readonly pair: string;
    readonly local: string;
    readonly remote: string;
    readonly state: string;
    readonly marks: string;
    readonly bytes: string;
  };
  readonly inUse: string;
  readonly nominated: string;
  readonly none: string;
  readonly time: (ms: number) => string;
  readonly bytes: (bytes: number) => string;
}
