import checked from './checked.json' with { type: 'json' };
import type { ClaimId } from './claims.ts';

/** Where a claim was checked: in one browser, or in both. */
export type CheckedIn = 'chromium' | 'firefox' | 'both';

/** What the last run of all tests, or of `npm run claims`, has checked. It is written by that run and by nobody else. */
export interface ClaimsRecord {
  /** Day of the run, such as `2026-11-23`. */
  readonly on: string;
  /** As the browsers themselves say, such as `156.0.8078.79`. */
  readonly versions: Readonly<Record<'chromium' | 'firefox', string>>;
  /** Every claim that is measured, by its id. */
  readonly claims: Readonly<Record<string, CheckedIn>>;
}

/** The record of the last run. */
export const RECORD = checked as ClaimsRecord;

const major = (version: string): string => version.split('.')[0] ?? '';

/** First numbers of the versions of the last run, such as `156`. */
export const MAJOR = {
  chromium: major(RECORD.versions.chromium),
  firefox: major(RECORD.versions.firefox),
} as const;

const MARKS: Readonly<Record<CheckedIn, string>> = {
  chromium: `Chromium ${MAJOR.chromium}`,
  firefox: `Firefox ${MAJOR.firefox}`,
  // As short as it gets: a page has up to two hundred of these, and says at its end what they mean.
  both: `Cr ${MAJOR.chromium} · Fx ${MAJOR.firefox}`,
};

/** What stands at a claim: the browsers in which it was checked; `undefined` where no test has checked it. */
export function markOf(id: ClaimId): string | undefined {
  const where = RECORD.claims[id];
  return where && MARKS[where];
}

/** How many of some claims were checked in both browsers, and in one alone. */
export function countChecked(ids: Iterable<ClaimId>): Readonly<Record<CheckedIn, number>> {
  const counts = { chromium: 0, firefox: 0, both: 0 };
  for (const id of new Set(ids)) {
    const where = RECORD.claims[id];
    if (where !== undefined) counts[where] += 1;
  }
  return counts;
}
