import type { SpecPlace } from '../claims/spec-places.ts';
import type { Locale } from '../ui/locale.ts';

/** A term of the book. */
export interface Term {
  /** As an engineer writes it in each language; in Korean often the English word. */
  readonly name: Readonly<Record<Locale, string>>;
  /** What it is, in one sentence. */
  readonly meaning: Readonly<Record<Locale, string>>;
  /** What it is for, where it is met, what it is taken for: two to four sentences. */
  readonly more: Readonly<Record<Locale, string>>;
  /**
   * How texts write it, in the singular, where that is not just the name: each a word or a span of code. They are how a
   * first use is found.
   */
  readonly forms?: Readonly<Record<Locale, readonly string[]>>;
  /** Where it is defined. */
  readonly spec?: SpecPlace;
  /** Ids of terms to read next. */
  readonly see?: readonly string[];
}

/** Terms of one part of the book, by their ids: unique in all of it, and anchors of the glossary. */
export type Terms = Readonly<Record<string, Term>>;
