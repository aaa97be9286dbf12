import { describe, expect, it } from 'vitest';

import { missingIn, recordOf } from '../../scripts/test/claims-record.mjs';

const ON = '2026-11-23';
const MEASURED = ['falls', 'rises', 'sinks-chromium', 'sinks-firefox'];
const VERSIONS = { chromium: '156.0.1', firefox: '153.0' } as const;

type Browser = keyof typeof VERSIONS;

const ran = (title: string, name?: Browser, { status = 'passed', version = '' } = {}) => ({
  title,
  status,
  meta: name ? { browser: { name, version: version || VERSIONS[name] } } : {},
});
const report = (
  tests: readonly ReturnType<typeof ran>[],
  name = '/x/tests/browser/engines/claims-y.test.ts',
) => ({ testResults: [{ name, assertionResults: tests }] });

describe('the record of claims', () => {
  it('says where each was checked', () => {
    const tests = [
      ran('falls, rises: what things do', 'chromium'),
      ran('rises', 'firefox'),
      ran('sinks-chromium, sinks-firefox: what they do differently', 'chromium'),
      ran('sinks-chromium, sinks-firefox: what they do differently', 'firefox'),
    ];
    expect(recordOf([report(tests)], MEASURED, ON)).toEqual({
      broken: [],
      record: {
        on: ON,
        versions: VERSIONS,
        claims: {
          falls: 'chromium',
          rises: 'both',
          'sinks-chromium': 'chromium',
          'sinks-firefox': 'firefox',
        },
      },
    });
  });

  it('does not take the test of one browser for one of both, nor for one of the other', () => {
    const tests = [ran('falls', 'firefox'), ran('sinks-chromium', 'firefox')];
    const { record } = recordOf([report(tests)], MEASURED, ON);
    expect(record.claims).toEqual({ falls: 'firefox' });
    expect(missingIn(record, MEASURED)).toEqual(['rises', 'sinks-chromium', 'sinks-firefox']);
  });

  it('takes no test that ran in no browser, or in a file about something else', () => {
    const elsewhere = report([ran('falls', 'chromium')], '/x/tests/browser/engines/sdp.test.ts');
    const { record } = recordOf([report([ran('falls')]), elsewhere], MEASURED, ON);
    expect(record.claims).toEqual({});
  });

  it.each(['failed', 'skipped', 'pending'])('breaks at a test that %s', (status) => {
    const tests = [ran('falls', 'chromium', { status }), ran('falls', 'firefox')];
    expect(recordOf([report(tests)], MEASURED, ON).broken).toEqual(['chromium: falls']);
  });

  it('breaks at what was recorded in another version, and takes it of the same', () => {
    const files = (version: string) => [
      report([ran('falls', 'chromium')]),
      report([ran('rises', 'chromium', { version })], '/x/tests/content/recorded-claims.test.ts'),
    ];
    expect(recordOf(files('156'), MEASURED, ON)).toMatchObject({
      broken: [],
      record: { versions: { chromium: '156.0.1' } },
    });
    expect(recordOf(files('155'), MEASURED, ON).broken).toEqual([
      'chromium: rises: seen in version 155 alone',
    ]);
  });
});
