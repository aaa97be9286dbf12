/** What is compared between one run and the next. */
import type { ConfigurationWords } from '../../../content/ui/configuration.types.ts';
import type { ConfiguredSide, FoundCandidate } from '../../../lib/views/configuration.ts';

/** One row of the comparison. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** How many candidates there are of each kind, in the order in which the kinds were met. */
function kindsOf(
  candidates: readonly FoundCandidate[],
  { result }: ConfigurationWords,
): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { type, protocol, component } of candidates) {
    const kind = result.kind(type, protocol, component === 2);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts];
}

/** Letters of a fingerprint that tell two of them apart. */
const FINGERPRINT = 18;

/** What `side` came to, in its last round of gathering. `isOver`: nothing more will come. */
export function measuresOf(
  side: ConfiguredSide | undefined,
  isOver: boolean,
  words: ConfigurationWords,
): readonly Measure[] {
  const { result } = words;
  const { ms, notYet, going } = result;
  const round = side?.rounds.at(-1);
  const began = round?.beganAt;
  const since = (at: number | undefined, open: string): string =>
    at === undefined || began === undefined ? open : ms(Math.max(0, at - began));
  const made = side?.constructedAt === undefined ? notYet : result.made;
  const candidates = round?.candidates ?? [];
  const kinds = kindsOf(candidates, words);
  const value = (id: string, name: string, text: string): Measure => ({ id, name, value: text });
  return [
    value('constructor', result.constructor, side?.refused?.name ?? made),
    value(
      'candidates',
      result.candidates,
      began === undefined ? notYet : String(candidates.length),
    ),
    ...kinds.map(([kind, count]) => value(`kind ${kind}`, kind, String(count))),
    value('offered', result.transportsOffered, side?.offered ? String(side.offered.count) : notYet),
    value('agreed', result.transportsAgreed, side?.agreed ? String(side.agreed.count) : notYet),
    value('first', result.first, since(candidates[0]?.at, notYet)),
    value('connected', result.connected, since(round?.connectedAt, notYet)),
    value(
      'complete',
      result.complete,
      since(round?.completeAt, began === undefined || isOver ? notYet : going),
    ),
    value(
      'errors',
      result.errors,
      began === undefined ? notYet : String(round?.errors.length ?? 0),
    ),
    value(
      'fingerprint',
      result.fingerprint,
      side?.fingerprint === undefined ? notYet : `${side.fingerprint.slice(0, FINGERPRINT)}…`,
    ),
  ];
}
