import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, it } from 'vitest';

import { writeShare } from '../../../src/lib/share/index.ts';
import { eachEngine, type Tab } from '../engine.ts';

/** Keeps what the page offers to download where a test can read it. */
const keepDownloads = `
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type.startsWith('text/html')) blob.text().then((text) => { window.downloaded = text; });
    return make.call(URL, blob);
  };
`;

const states = (tab: Tab): Promise<readonly string[] | undefined> =>
  tab.waitFor(() => {
    const figures = document.querySelectorAll<HTMLElement>('figure[data-machine="connection"]');
    const found = [...figures].map((figure) => figure.dataset['state'] ?? '');
    const both = found.length === 2 && found.every((state) => state === 'connected');
    return both ? found : undefined;
  });

eachEngine((engine) => {
  it('connects two files, reads a link without running it, and exports a page that runs on its own', async () => {
    const tab = await engine().open('/en/playground/', { initScripts: [keepDownloads] });
    await tab.click('[data-run]');
    await tab.waitFor(() => document.querySelector('[data-run-status="idle"]') !== null);
    // The playhead takes its time, unless it is told not to.
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('[data-scope]')?.focus();
    });
    await tab.press('End');
    expect(await states(tab)).toEqual(['connected', 'connected']);

    const code =
      'const { type } = await pc.createOffer();\ndocument.title = type;\nconsole.log("made", type);';
    const hash = await writeShare({ files: [{ name: 'main.ts', text: code }], title: 'From afar' });
    await tab.evaluate((next: string) => {
      location.hash = next;
    }, hash);
    await tab.waitFor(() =>
      document.querySelector('[data-visit="link"]')?.textContent?.includes('From afar'),
    );
    await tab.waitFor(
      () => document.querySelector<HTMLElement>('[data-needs]')?.dataset['needs'] === 'fresh',
    );
    expect(await tab.evaluate(() => document.querySelectorAll('iframe').length)).toBe(0);

    await tab.click('[data-export]');
    const html = await tab.waitFor(() => (window as { downloaded?: string }).downloaded);
    const folder = await mkdtemp(join(tmpdir(), 'pcscope-'));
    const file = join(folder, 'exported.html');
    await writeFile(file, String(html));
    await tab.goto(pathToFileURL(file).href);
    await tab.waitFor(
      () => document.querySelector('#pcscope-console')?.textContent === 'made offer',
    );
    expect(await tab.evaluate(() => document.title)).toBe('offer');
    await rm(folder, { recursive: true });
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
