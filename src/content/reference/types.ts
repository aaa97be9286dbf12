import type { ClaimId } from '../claims/claims.ts';
import type { SpecPlace } from '../claims/spec-places.ts';
import type { SampleId } from '../samples/catalog.ts';
import type { Locale } from '../ui/locale.ts';

/** A sentence in each language; code between backticks. */
export type Sentence = Readonly<Record<Locale, string>>;

/** An error of a method, by the name that the browser gives it. */
export interface Throws {
  /** Such as `InvalidStateError`. */
  readonly error: string;
  readonly when: Sentence;
  /** The test that has seen it in both engines, or in the one that its id ends in. */
  readonly claim: ClaimId;
}

/** What there is to look up of a method or an event. */
export interface Reference {
  readonly kind: 'method' | 'event';
  /** Its declaration, shortened to what is used. */
  readonly signature: string;
  /** Signaling states in which it may be called without being refused for the state; of an event, in which it fires. */
  readonly legal: readonly RTCSignalingState[];
  /** What is to be said of that beyond the picture. */
  readonly legalNote?: Sentence;
  readonly changes: Sentence;
  readonly fires: Sentence;
  /** None: it refuses nothing. */
  readonly throws: readonly Throws[];
  readonly mistake: Sentence;
  readonly spec: SpecPlace;
  /** Where it is tried out. */
  readonly sample?: SampleId;
}

/** Cards of one part of the book, by the name of the method or event. */
export type References = Readonly<Record<string, Reference>>;
