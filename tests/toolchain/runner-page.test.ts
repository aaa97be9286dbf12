import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { runnerPage, runnerPolicy } from '../../scripts/integrations/runner-page.mjs';
import { runnerAddress } from '../../scripts/runner-address.mjs';
import { findProblems } from '../../scripts/site/problems.mjs';
import { readElements } from '../../scripts/site/read-site.mjs';

const problemsOf = (html: string): readonly string[] =>
  findProblems([{ path: 'runner.html', html, elements: readElements(html) }], new Set(), '/');

describe('the runner page', () => {
  it('allows its own script and the modules that it makes, and no more', () => {
    const policy = runnerPolicy('run()');
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain(
      "script-src 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=' blob:;",
    );
    expect(policy).not.toMatch(/unsafe-eval|'self'|https?:|\*/);
    expect(problemsOf(runnerPage('run()'))).toEqual([]);
  });

  it('holds no script that would end in its midst', () => {
    const script = 'const a = ["</script>", "<!-- <SCRIPT>", `<b>`]; a';
    const html = runnerPage(script);
    const [text = ''] = readElements(html).flatMap((element) =>
      element.name === 'script' ? [element.text] : [],
    );
    expect(text).not.toMatch(/<!--|<\/?script/i);
    expect(runInNewContext(text)).toEqual(runInNewContext(script));
    expect(problemsOf(html)).toEqual([]);
  });

  it('is refused with another policy, or anything else in it', () => {
    const sound = runnerPage('run()');
    for (const [part, other] of [
      ["default-src 'none'", "default-src 'self'"],
      ['<script>run()', '<script>run(1)'],
      ['<script>run()', '<script src="x.js">'],
      ['<body>', '<body><img src="https://example.net/">'],
    ] as const) {
      expect(problemsOf(sound.replace(part, other)), part).toEqual([
        '/runner.html: is not the runner page that was made',
      ]);
    }
  });
});

describe('the address of a runner page elsewhere', () => {
  it('is taken as it is', () => {
    expect(runnerAddress('https://run.example.net/runner.html')).toBe(
      'https://run.example.net/runner.html',
    );
    expect(runnerAddress('')).toBeUndefined();
  });

  it.each([
    'run.example.net/runner.html',
    'https://run.example.net/',
    'https://run.example.net/runner.html?a',
    'https://run.example.net/a;script-src *',
    'https://*.example.net/runner.html',
    'javascript:run()',
    'https://me@run.example.net/runner.html',
  ])('cannot be %s', (option) => {
    expect(() => runnerAddress(option)).toThrow('PCSCOPE_RUNNER');
  });
});
