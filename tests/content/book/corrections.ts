/** A row of docs/corrections.md. */
export interface Correction {
  readonly number: string;
  /** As written, without the spaces around it. */
  readonly place: string;
  readonly how: string;
}

const ROW = /^\| (C\d+) +\| (.*?) *\| (.*?) *\|$/gm;

/** The rows of docs/corrections.md, in its order. */
export function readCorrections(text: string): readonly Correction[] {
  return [...text.matchAll(ROW)].map(([, number, place, how]) => ({
    number: number!,
    place: place!,
    how: how!,
  }));
}

/** What is known of the book. */
export interface Book {
  /** Headings, as `chapter#id`. */
  readonly places: ReadonlySet<string>;
  /** What a row may name between backticks after “claim”, and what nobody may invent. */
  readonly claims: ReadonlySet<string>;
}

/** What is wrong with a row, in words; empty when nothing is. */
export function wrongWith({ place, how }: Correction, { places, claims }: Book): readonly string[] {
  const [, reason] = /^none: (.+)$/.exec(place) ?? [];
  if (reason !== undefined) return [];
  const unknown = [...how.matchAll(/\bclaims? ((?:`[\w-]+`(?:, | and )?)+)/g)]
    .flatMap(([, ids]) => [...ids!.matchAll(/`([\w-]+)`/g)].map(([, id]) => id!))
    .filter((id) => !claims.has(id))
    .map((id) => `there is no claim ${id}`);
  return [
    ...place
      .split(', ')
      .filter((one) => !places.has(one))
      .map((one) => `there is no place ${one}`),
    ...(how === '' ? ['it does not say how'] : []),
    ...unknown,
  ];
}
