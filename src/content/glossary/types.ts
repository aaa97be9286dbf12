import type { SpecPlace } from '../claims/spec-places.ts';
import type { Locale } from '../ui/locale.ts';

/** A term of the book. */
export interface Term {
  /** As an engineer writes it in each language; in Korean often the English word. */
  readonly name: Readonly<Record<Locale, string>>;
  /** What it is, in one sentence. */
  readonly meaning: Readonly<Record<Locale, string>>;
  /** Where it is defined. */
  readonly spec?: SpecPlace;
}

/** Terms of one part of the book, by their ids: unique in all of it, and anchors of the glossary. */
export type Terms = Readonly<Record<string, Term>>;
