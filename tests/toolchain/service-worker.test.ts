import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { listSiteFiles } from '../../scripts/integrations/service-worker.mjs';

describe('what the service worker keeps', () => {
  let site = '';

  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  };

  beforeEach(async () => {
    site = await mkdtemp(join(tmpdir(), 'pcscope-'));
    await put('en/index.html', '<h1>Home</h1>');
    await put('assets/page.css', 'p {}');
    await put('assets/long.js', 'x'.repeat(100));
    await put('assets/short.js', 'x');
    await put('theme.js', '1');
  });

  afterEach(() => rm(site, { recursive: true }));

  it('takes pages, styles and what lies beside them first, the rest by size', async () => {
    const { first, later } = await listSiteFiles(site);
    expect(first.map(([path]) => path).sort()).toEqual([
      'assets/page.css',
      'en/index.html',
      'theme.js',
    ]);
    expect(later.map(([path]) => path)).toEqual(['assets/short.js', 'assets/long.js']);
  });

  it('leaves what is made for other sites', async () => {
    await put('social/en/states.png', 'png');
    await put('sitemap.xml', '<urlset/>');
    const { first, later, asked } = await listSiteFiles(site);
    const kept = [...first, ...later, ...asked].map(([path]) => path);
    expect(kept.filter((path) => /social|sitemap/.test(path))).toEqual([]);
  });

  it('leaves the editor until somebody edits, but for the plain one', async () => {
    for (const file of ['monaco.js', 'monaco.css', 'ts.worker.js', 'plain.js', 'plain.css']) {
      await put(`assets/editor-0a1b/${file}`, file);
    }
    const { first, later, asked } = await listSiteFiles(site);
    expect(asked.map(([path]) => path.split('/').at(-1)).sort()).toEqual([
      'monaco.css',
      'monaco.js',
      'ts.worker.js',
    ]);
    expect(first.map(([path]) => path)).toContain('assets/editor-0a1b/plain.css');
    expect(later.map(([path]) => path)).toContain('assets/editor-0a1b/plain.js');
  });

  it('is a new version when a byte has changed, and the same one otherwise', async () => {
    const before = await listSiteFiles(site);
    await put('en/index.html', '<h1>Home!</h1>');
    const after = await listSiteFiles(site);
    expect(after.version).not.toBe(before.version);
    await put('en/index.html', '<h1>Home</h1>');
    expect(await listSiteFiles(site)).toEqual(before);
  });

  it('does not keep the worker itself, nor source maps', async () => {
    const before = await listSiteFiles(site);
    await put('sw.js', '1');
    await put('assets/page.css.map', '{}');
    expect(await listSiteFiles(site)).toEqual(before);
  });
});
