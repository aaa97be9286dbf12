import { describe, expect, it } from 'vitest';

import { findProblems } from '../../scripts/site/problems.mjs';
import { readElements } from '../../scripts/site/read-site.mjs';

const policy =
  `<meta http-equiv="content-security-policy" content="default-src 'self';connect-src 'self';` +
  `object-src 'none';script-src 'self' 'sha256-YQ==';style-src 'self'">`;

/** Problems of a site whose only page is `/en/`, with this in its body and that in its head. */
function problemsOf(
  body: string,
  {
    base = '/',
    head = policy,
    runner,
    others = [],
  }: {
    base?: string;
    head?: string;
    runner?: string;
    /** Other pages that exist. */
    others?: readonly string[];
  } = {},
): readonly string[] {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const page = { path: 'en/', html, elements: readElements(html) };
  return findProblems(
    [page],
    new Set([
      ...['en/', ...others].map((path) => `${path}index.html`),
      ...['assets/x.js', 'assets/editor-0a/plain.css', 'a b.png'],
    ]),
    base,
    runner,
  );
}

describe('reading a built site', () => {
  it('finds nothing on a sound page', () => {
    const sound =
      '<a href="/en/">a</a><option value="#sample=x"><a href="#sample=x">e</a><a href="#top" id="top">b</a><script src="/assets/x.js"></script>' +
      '<img src="../a%20b.png"><img src="data:,"><a href="https://w3.org/">c</a><a href="">d</a>';
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each([
    ['<a href="/ko/">', 'leads nowhere'],
    ['<a href="#nowhere">', 'names no part of that page'],
    ['<a href="#sample=nothing">', 'names no part of that page'],
    ['<script src="/assets/y.js"></script>', 'leads nowhere'],
    ['<script src="https://cdn.example/x.js"></script>', 'leads to a third party'],
    ['<img src="//cdn.example/x.png">', 'leads to a third party'],
    ['<a href="http://w3.org/">', 'leads to a third party'],
    ['<astro-island component-url="/assets/z.js"></astro-island>', 'leads nowhere'],
    ['<link rel="stylesheet" href="/assets/editor-0a/plain.css">', 'before anyone edits'],
    ['<p style="color: red">', 'is blocked by the policy'],
    ['<button onclick="go()">', 'is blocked by the policy'],
    ['<a href="javascript:go()">', 'is blocked by the policy'],
  ])('finds %s', (body, problem) => {
    expect(problemsOf(body).join('\n')).toContain(problem);
  });

  it('finds addresses that leave the sub-path', () => {
    expect(problemsOf('<a href="/sub/path/en/">', { base: '/sub/path/' })).toEqual([]);
    expect(problemsOf('<a href="/en/">', { base: '/sub/path/' })).toEqual([
      '/en/: <a href="/en/"> lies outside of /sub/path/',
    ]);
  });

  it.each([
    ['<a href="../ko/">', 'leads from en to ko and does not say so'],
    ['<a href="/ko/#top" hreflang="en">', 'leads from en to ko and does not say so'],
    ['<a href="/en/" hreflang="ko">', 'says that it leads to ko, and does not'],
  ])('finds a link in the wrong language: %s', (body, problem) => {
    expect(problemsOf(body, { others: ['ko/'] }).join('\n')).toContain(problem);
  });

  it('lets a link change the language where it says so, and leave the site', () => {
    const sound =
      '<a href="/ko/" hreflang="ko">a</a><a href="/en/" hreflang="en">b</a>' +
      '<a href="https://example.org/ko/">c</a>';
    expect(problemsOf(sound, { others: ['ko/'] })).toEqual([]);
    expect(
      problemsOf('<a href="../ko/" hreflang="ko">', { base: '/sub/path/', others: ['ko/'] }),
    ).toEqual([]);
  });

  it('finds a missing, open or late policy', () => {
    expect(problemsOf('', { head: '' })).toEqual(['/en/: has no Content-Security-Policy']);
    const unsafe = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    expect(problemsOf('', { head: unsafe })).toContain('/en/: its policy allows unsafe code');
    const open = policy.replace("connect-src 'self'", 'connect-src *');
    const bare = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;
    expect(problemsOf('', { head: bare })).toEqual([
      '/en/: its policy opens style-src to *',
      '/en/: its policy opens connect-src to *',
      '/en/: its policy opens frame-src to *',
      '/en/: its policy allows objects',
    ]);
    const closed = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
    expect(problemsOf('', { head: closed })).toEqual([]);
    expect(problemsOf('', { head: open })).toEqual(['/en/: its policy opens connect-src to *']);
    const framing = policy.replace(
      'object-src',
      "frame-src 'self' https://run.example/r.html;object-src",
    );
    expect(problemsOf('', { head: framing, runner: 'https://run.example/r.html' })).toEqual([]);
    expect(problemsOf('', { head: framing })).toEqual([
      '/en/: its policy opens frame-src to https://run.example/r.html',
    ]);
    expect(problemsOf('', { head: `<script></script>${policy}` })).toEqual([
      '/en/: a script stands before its policy and escapes it',
    ]);
  });
});
