/** What the lab offers by itself: the search, a group of errors, or the comparison of recoveries. */
import { ERROR_GROUPS, ERROR_IDS, type ErrorId } from '../../../lib/sources/errors/catalog.ts';

/** All parts, in their order. */
export const ERROR_PARTS = ['search', ...ERROR_GROUPS, 'recovery'] as const;

/** Names a part. */
export type ErrorPart = (typeof ERROR_PARTS)[number];

/** The part that `text` names; `undefined` for anything else. */
export const partOf = (text: string | undefined): ErrorPart | undefined =>
  ERROR_PARTS.find((part) => part === text);

/** The error in the hash of an address, such as `#not-sdp`; `undefined` where there is none. */
export const errorInHash = (hash: string): ErrorId | undefined =>
  ERROR_IDS.find((id) => id === hash.slice(1));
