import type { Codecs } from './codecs.ts';
import type { KnownFacts } from './facts.ts';

/** What a reader of an attribute may know beside its value. */
export interface Surroundings {
  /** The attribute's name. */
  readonly name: string;
  /** Codecs of its section. */
  readonly codecs: Codecs;
}

/** Reads the value of an attribute, which is `''` where there is no colon; `undefined` where it is not as it should be. */
export type Reader = (value: string, surroundings: Surroundings) => KnownFacts | undefined;

/** A whole number of digits only, 0 … `limit`; `undefined` for everything else. */
export function count(text: string | undefined, limit = 2 ** 53 - 1): number | undefined {
  if (text === undefined || !/^\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= limit ? value : undefined;
}

/** What stands between spaces. */
export const words = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');
