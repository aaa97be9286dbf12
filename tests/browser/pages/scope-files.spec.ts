import { readFile, writeFile } from 'node:fs/promises';

import { expect, test, type Locator, type Page } from '@playwright/test';

const golden = 'tests/fixtures/traces/chromium/connect.jsonl';

async function open(page: Page, locale = 'en'): Promise<Locator> {
  await page.goto(`/${locale}/`);
  const scope = page.locator('[data-scope]');
  await scope.dispatchEvent('pointerover');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return scope;
}

async function choose(scope: Locator, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await scope.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

test('what is downloaded can be looked at again', async ({ page }) => {
  const scope = await open(page);
  await scope.locator('[data-run]').click();
  await expect(scope).toContainText(/Recorded \d+ events/, { timeout: 30_000 });
  const length = await scope.getAttribute('data-length');
  const downloading = page.waitForEvent('download');
  await scope.locator('[data-download]').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('pcscope-connect-chromium.jsonl');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ pcscope: 'trace', version: 1 });

  await page.reload();
  const again = await open(page);
  await choose(again, 'mine.jsonl', text);
  await expect(again).toHaveAttribute('data-length', String(length));
  await expect(again).toHaveAttribute('data-playhead', String(length));
  await expect(again.locator('[data-origin="imported"]')).toContainText('mine.jsonl');
  await expect(again.locator('[data-change]')).toHaveCount(16);
});

test('a file can be dropped on the panel', async ({ page }) => {
  const scope = await open(page);
  const text = await readFile(golden, 'utf8');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.jsonl'));
    return transfer;
  }, text);
  await scope.dispatchEvent('drop', { dataTransfer: data });
  await expect(scope.locator('[data-origin="imported"]')).toContainText('dropped.jsonl');
});

const header = '{"pcscope":"trace","version":1,"meta":{"origin":"live"}}';
const note = (seq: number, at: number, detail = '{}') =>
  `{"type":"mark","seq":${String(seq)},"at":${String(at)},"peer":null,"name":"note","detail":${detail}}`;

const bad = {
  empty: { text: '', en: 'The file is empty.', ko: '빈 파일이에요.', line: undefined },
  'cut off': {
    text: `${header}\n${note(0, 1)}\n${note(1, 2).slice(0, 30)}`,
    en: 'cut off',
    ko: '잘려서',
    line: 3,
  },
  'of another version': {
    text: `${header.replace('"version":1', '"version":99')}\n{"end":0}\n`,
    en: 'another version',
    ko: '다른 버전',
    line: 1,
  },
  'out of order': {
    text: `${header}\n${note(0, 5)}\n${note(1, 2)}\n{"end":2}\n`,
    en: 'order',
    ko: '순서',
    line: 3,
  },
  'with a key __proto__': {
    text: `${header}\n${note(0, 1, '{"__proto__":{"polluted":true}}')}\n{"end":1}\n`,
    en: 'not an event',
    ko: '이벤트',
    line: 2,
  },
  'of another kind': {
    text: '<!doctype html><p>hello',
    en: 'not a trace',
    ko: '아니에요',
    line: 1,
  },
} as const;

for (const locale of ['en', 'ko'] as const) {
  for (const [what, { text, line, ...words }] of Object.entries(bad)) {
    test(`${locale}: a file ${what} is refused in a sentence, and the trace on screen stays`, async ({
      page,
    }) => {
      const scope = await open(page, locale);
      await choose(scope, 'good.jsonl', await readFile(golden, 'utf8'));
      await expect(scope.locator('[data-change]')).toHaveCount(16);
      const length = await scope.getAttribute('data-length');

      await choose(scope, 'bad.jsonl', text);
      const problem = scope.locator('[data-problem="file"]');
      await expect(problem).toContainText(words[locale]);
      if (line !== undefined) await expect(problem).toContainText(new RegExp(`\\b${String(line)}`));
      await expect(scope).toHaveAttribute('data-length', String(length));
      await expect(scope.locator('[data-change]')).toHaveCount(16);
      expect(await page.evaluate('({}).polluted')).toBeUndefined();

      await problem.getByRole('button').last().click();
      await expect(problem).toBeHidden();
    });
  }
}

test('a huge file is refused before it is read', async ({ page }, info) => {
  const scope = await open(page);
  const path = info.outputPath('huge.jsonl');
  await writeFile(path, Buffer.alloc(65 * 1024 * 1024, 'x'));
  await scope.locator('input[type="file"]').setInputFiles(path);
  await expect(scope.locator('[data-problem="file"]')).toContainText('too large');
});

test('markup in a trace is text', async ({ page }) => {
  const scope = await open(page);
  const markup = '<img src=x onerror=\\"globalThis.pwned=1\\"><b>bold</b>';
  const text = (await readFile(golden, 'utf8'))
    .replaceAll('"setLocalDescription"', `"${markup}"`)
    .replaceAll('"name":"note"', `"name":"${markup}"`);
  await choose(scope, '<img src=x onerror=pwned=1>.jsonl', text);
  await expect(scope.locator('[data-origin="imported"]')).toContainText('<img src=x');
  await scope.getByRole('tab', { name: 'Transcript' }).click();
  await expect(scope.locator('[data-picture="transcript"]')).toContainText('<img');
  expect(await scope.locator('img, b:text("bold")').count()).toBe(0);
  expect(await page.evaluate('globalThis.pwned')).toBeUndefined();
});
