import { describe, expect, it } from 'vitest';

import {
  failureOfCheck,
  failuresOfPlaywright,
  failuresOfVitest,
} from '../../scripts/test/failures.mjs';

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

describe('what is told of failures at the end of a run', () => {
  it('names failed tests of vitest by file and whole name, without colours and empty lines', () => {
    const report = {
      testResults: [
        {
          name: '/somewhere/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'fine' },
            {
              status: 'failed',
              fullName: 'firefox connects',
              failureMessages: [`${red('expected 1')}\n\nto be 2`],
            },
          ],
        },
      ],
    };
    expect(failuresOfVitest(report)).toEqual([
      { name: 'a.test.ts: firefox connects', why: 'expected 1\nto be 2' },
    ]);
  });

  it('names a file that failed outside of its tests', () => {
    const broken = { name: 'b.test.ts', status: 'failed', message: 'no', assertionResults: [] };
    expect(failuresOfVitest({ testResults: [broken] })).toEqual([{ name: 'b.test.ts', why: 'no' }]);
  });

  it('keeps the beginning of a long message', () => {
    const message = Array.from({ length: 99 }, (_, n) => `line ${String(n)}`).join('\n');
    const broken = { name: 'b.test.ts', status: 'failed', message, assertionResults: [] };
    expect(
      failuresOfVitest({ testResults: [broken] })[0]
        ?.why.split('\n')
        .at(-1),
    ).toBe('line 11');
  });

  it('finds failed tests in the suites of Playwright, and those that passed at the second try', () => {
    const spec = (status: string, title: string) => ({
      title,
      file: 'x.spec.ts',
      line: 7,
      ok: status === 'expected',
      tests: [{ status, results: [{ error: { message: red('late') } }] }],
    });
    const report = {
      suites: [
        {
          specs: [spec('expected', 'good')],
          suites: [{ specs: [spec('unexpected', 'bad'), spec('flaky', 'so so')] }],
        },
      ],
      errors: [{ message: 'no server' }],
    };
    expect(failuresOfPlaywright(report)).toEqual([
      { name: 'x.spec.ts:7: bad', why: 'late' },
      { name: 'x.spec.ts:7: so so', why: 'late' },
      { name: 'outside of tests', why: 'no server' },
    ]);
  });

  it('tells the end of what a check printed', () => {
    expect(failureOfCheck('Lint', 'one\ntwo\n')).toEqual({ name: 'Lint', why: 'one\ntwo' });
  });

  it('has nothing to tell of a report that was not written', () => {
    expect([failuresOfVitest(undefined), failuresOfPlaywright(undefined)]).toEqual([[], []]);
  });
});
