import type { KnownFacts, KnownKind, LineFacts } from '../../lib/sdp/facts.ts';

/** What is read out of a line of one kind. */
export type FactsOf<Kind extends KnownKind> = Extract<KnownFacts, { kind: Kind }>;

/** What a line of each kind means, in one or two sentences with the line's own facts. */
export type LineWords = { readonly [Kind in KnownKind]: (facts: FactsOf<Kind>) => string } & {
  readonly unknown: (facts: Extract<LineFacts, { kind: 'unknown' }>) => string;
  readonly unreadable: (facts: Extract<LineFacts, { kind: 'unreadable' }>) => string;
};

/** The sentence for a line. */
export function explainWith(words: LineWords): (facts: LineFacts) => string {
  return (facts) => (words[facts.kind] as (facts: LineFacts) => string)(facts);
}
