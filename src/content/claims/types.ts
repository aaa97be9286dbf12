import type { SpecPlace } from './spec-places.ts';

/** How a claim is known. At least one of the two. */
export interface Claim {
  /** A place of a specification that says so. */
  readonly spec?: SpecPlace;
  /** `true`: `tests/browser/engines/claims*.test.ts` checks it in real browsers, by its id. */
  readonly measured?: true;
}

/** Claims of one part of the book, by their ids: unique in all of it. */
export type Claims = Readonly<Record<string, Claim>>;

/** Checked in real browsers. */
export const measured = { measured: true } as const;

/** Said by the specification, and checked in real browsers. */
export const both = <P extends SpecPlace>(spec: P) => ({ spec, measured: true }) as const;

/** Said by the specification; a test could not show it. */
export const says = <P extends SpecPlace>(spec: P) => ({ spec }) as const;
