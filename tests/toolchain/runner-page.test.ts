import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { carrierPage, runnerPage, runnerPolicy } from '../../scripts/integrations/runner-page.mjs';
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
        '/runner.html: is not the page that was made',
      ]);
    }
  });
});

describe('the page that carries a runner', () => {
  const carried = (html: string): readonly string[] =>
    findProblems(
      [
        { path: 'runner.html', html: runnerPage('run()') },
        { path: 'runner-carrier.html', html },
      ].map((page) => ({ ...page, elements: readElements(page.html) })),
      new Set(),
      '/',
    );

  it('allows what the runner page allows, its script, and the one function of its own', () => {
    const html = carrierPage('run()');
    const [text = ''] = readElements(html).flatMap((element) =>
      element.name === 'script' ? [element.text] : [],
    );
    expect(html).toContain(runnerPolicy(text, 'run()'));
    expect(carried(html)).toEqual([]);
    const sent: unknown[] = [];
    const to = { postMessage: (...args: unknown[]) => void sent.push(...args) };
    runInNewContext(`${text};carry(to, 'order', 'port')`, { to });
    expect(sent).toEqual(['order', '*', ['port']]);
  });

  it('is refused when it knows another script, or allows anything else', () => {
    const wrong = ['/runner-carrier.html: is not the page that was made'];
    expect(carried(carrierPage('run(1)'))).toEqual(wrong);
    expect(carried(carrierPage('run()').replace("default-src 'none'", ''))).toEqual(wrong);
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
