import { describe, expect, it } from 'vitest';

import { gzipBytes, weighPage } from '../../scripts/site/weigh.mjs';
import { readElements } from '../../scripts/site/read-site.mjs';

const files: Readonly<Record<string, string>> = {
  '/sub/assets/island.js': 'import { a } from "./shared.js"; export * from "./more.js"; a();',
  '/sub/assets/renderer.js':
    'import "./shared.js"; const later = () => import("./later.js"); later;',
  '/sub/assets/shared.js': 'export const a = () => 1;',
  '/sub/assets/more.js': 'export const b = import.meta.url;',
  '/sub/assets/later.js': 'export const c = 3;',
  '/sub/assets/x.css': 'p { color: red; }',
};
const readText = (pathname: string): string => {
  const text = files[pathname];
  if (text === undefined) throw new Error(`${pathname} was read`);
  return text;
};

const weigh = (html: string) =>
  weighPage({ path: 'en/', html, elements: readElements(html) }, readText, '/sub/');

describe('weighing a page', () => {
  it('follows static imports and leaves what comes by import()', async () => {
    const { jsFiles, jsBytes } = await weigh(
      '<astro-island component-url="/sub/assets/island.js" renderer-url="../assets/renderer.js"></astro-island>',
    );
    const loaded = ['island.js', 'more.js', 'renderer.js', 'shared.js'];
    expect(jsFiles).toEqual(loaded.map((file) => `/sub/assets/${file}`));
    expect(jsBytes).toBe(jsFiles.reduce((bytes, file) => bytes + gzipBytes(readText(file)), 0));
  });

  it('leaves an island that waits for its reader', async () => {
    const island = '<astro-island client="touch" component-url="/sub/assets/island.js">';
    expect((await weigh(`${island}</astro-island>`)).jsFiles).toEqual([]);
  });

  it('adds html, css and scripts, each file once', async () => {
    const html =
      '<link rel="stylesheet" href="/sub/assets/x.css"><link rel="stylesheet" href="/sub/assets/x.css">' +
      '<script type="module" src="/sub/assets/shared.js"></script>';
    const { htmlBytes, cssBytes, jsBytes, totalBytes } = await weigh(html);
    expect(htmlBytes).toBe(gzipBytes(html));
    expect(cssBytes).toBe(gzipBytes(readText('/sub/assets/x.css')));
    expect(totalBytes).toBe(htmlBytes + cssBytes + jsBytes);
  });

  it('counts a script inside of the page as JavaScript, but not twice in the total', async () => {
    const { htmlBytes, jsBytes, totalBytes } = await weigh(
      '<script>let x = 1;</script><script type="application/json">{}</script>',
    );
    expect(jsBytes).toBe(gzipBytes('let x = 1;'));
    expect(totalBytes).toBe(htmlBytes);
  });
});
