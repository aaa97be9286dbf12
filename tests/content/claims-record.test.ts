import { describe, expect, it } from 'vitest';

import { CLAIMS, type ClaimId } from '../../src/content/claims/claims.ts';
import { countChecked, markOf, MAJOR, RECORD } from '../../src/content/claims/record.ts';
import type { Claim } from '../../src/content/claims/types.ts';

// What the pages say of where a claim was checked is what tests have shown. `npm run claims` writes it anew.

const measured = Object.entries<Claim>(CLAIMS).flatMap(([id, claim]) =>
  claim.measured ? [id as ClaimId] : [],
);

describe('the record of claims', () => {
  it('holds every claim that is measured, and no other: if not, `npm run claims`', () => {
    expect(Object.keys(RECORD.claims).sort()).toEqual([...measured].sort());
  });

  it.each(['chromium', 'firefox'] as const)('has what is about %s from there alone', (browser) => {
    const about = measured.filter((id) => id.endsWith(`-${browser}`));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter((id) => RECORD.claims[id] !== browser)).toEqual([]);
  });

  it('says of both browsers what is about no single one', () => {
    const about = measured.filter((id) => !/-(chromium|firefox)$/.test(id));
    expect(about.filter((id) => RECORD.claims[id] !== 'both')).toEqual([]);
  });

  it('names day and versions', () => {
    expect(RECORD.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(MAJOR.chromium).toMatch(/^\d+$/);
    expect(MAJOR.firefox).toMatch(/^\d+$/);
  });

  it('is what stands at a claim', () => {
    const both = `Cr ${MAJOR.chromium} · Fx ${MAJOR.firefox}`;
    expect(markOf('stable-is-initial')).toBe(both);
    expect(markOf('loss-times-firefox')).toBe(`Firefox ${MAJOR.firefox}`);
    expect(markOf('recovery-direct')).toBeUndefined();
    expect(
      countChecked([
        'stable-is-initial',
        'stable-is-initial',
        'loss-times-firefox',
        'recovery-direct',
      ]),
    ).toEqual({ both: 1, chromium: 0, firefox: 1 });
  });
});
