import { both, measured, type Claims } from './types.ts';

/** What chapter 10 claims. A table. */
export const SUMMARY = {
  'life-has-three-exchanges': measured,
  'channel-lives-through': measured,
  'answerer-asks-for-nothing': both('negotiationNeeded'),
  'data-only-no-track': both('trackEvent'),
} as const satisfies Claims;
