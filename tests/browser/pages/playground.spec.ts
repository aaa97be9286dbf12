import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';

import { expect, test, type Locator, type Page } from '@playwright/test';

import { violations } from '../axe.ts';
import { writeShare, type SharedCode } from '../../../src/lib/share/index.ts';

type Locale = 'en' | 'ko';

/** Opens the playground, awake, at a hash. */
async function open(page: Page, locale: Locale = 'en', hash = ''): Promise<Locator> {
  await page.goto(`/${locale}/playground/${hash}`);
  const root = page.locator('[data-playground]');
  await root.dispatchEvent('pointerover');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return root;
}

/** The address of this page with another hash, as a link or a reader would change it. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function expectConnected(root: Locator): Promise<void> {
  await expect(root.locator('[data-run-status="idle"]')).toBeVisible();
  // The playhead takes its time, unless it is told not to.
  await root.locator('[data-scope]').press('End');
  for (const peer of ['A', 'B']) {
    const figure = root.locator(`figure[data-machine="connection"][data-peer="${peer}"]`);
    await expect(figure).toHaveAttribute('data-state', 'connected', { timeout: 30_000 });
  }
}

const one = (text: string, more: Partial<SharedCode> = {}): Promise<string> =>
  writeShare({ files: [{ name: 'main.ts', text }], ...more });

/** The code on screen, file by file. */
const codeOf = (root: Locator): Locator => root.locator('[data-code] pre code');

/** The code on screen has `text` in it. */
async function expectCode(root: Locator, text: string): Promise<void> {
  await expect(root.locator('[data-code]')).toContainText(text);
}

async function choosePlace(root: Locator, value: string): Promise<void> {
  await root.locator('[data-place-choice]').selectOption(value);
}

/** Writes in a file with the keyboard, at its end. */
async function write(page: Page, root: Locator, file: string, text: string): Promise<void> {
  await root.locator(`[data-file="${file}"] pre`).focus();
  await page.keyboard.press('Enter');
  await expect(
    root
      .locator(
        `[data-file="${file}"] .monaco-editor textarea, [data-file="${file}"] .monaco-editor .native-edit-context`,
      )
      .first(),
  ).toBeFocused({ timeout: 20_000 });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

test('two peers in two files connect at one press', async ({ page }) => {
  const root = await open(page, 'ko');
  await expect(codeOf(root)).toHaveCount(2);
  await root.locator('[data-run]').click();
  await expect(root.getByRole('log')).toContainText('A received: Hello, A!');
  await expectConnected(root);
});

test('one file connects, and is what is opened next time', async ({ page }) => {
  const root = await open(page);
  await choosePlace(root, '#one-file');
  await expect(codeOf(root)).toHaveCount(1);
  await root.locator('[data-run]').click();
  await expectConnected(root);
  await page.goto('/en/playground/');
  await expect(codeOf(root)).toHaveCount(1);
});

test('what the channel does to messages is done: without an offer nothing begins', async ({
  page,
}) => {
  const root = await open(page);
  await root.locator('[data-channel] summary').click();
  await root.locator('[data-part="offer"]').selectOption('lose-all');
  await expect(root.locator('[data-channel="faulty"] summary')).toContainText('Offers: all lost');
  await root.locator('[data-run]').click();
  const signaling = root.locator('figure[data-machine="signaling"]');
  await expect(signaling.first()).toHaveAttribute('data-state', 'have-local-offer');
  await root.getByRole('tab', { name: 'Transcript' }).click();
  await expect(root.locator('[data-picture="transcript"]')).toContainText(/lost/);
  await expect(signaling.nth(1)).toHaveAttribute('data-state', 'stable');
});

test('a link brings back what was shared, and says how long it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const root = await open(page, 'ko', '#sample=close');
  await expect(root).toHaveAttribute('data-playground', 'sample');
  const code = await codeOf(root).textContent();
  await root.locator('[data-share]').click();
  const panel = root.locator('[data-share-panel]');
  await panel.getByLabel('제목').fill('닫기 연습');
  const field = panel.locator('[data-share-link]');
  await panel.locator('[data-share-copy]').click();
  await expect(panel.getByRole('status')).toHaveText('링크를 복사했어요.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await field.inputValue());
  await expect(panel).toContainText(link.length.toLocaleString('ko'));

  const other = await context.newPage();
  await other.goto(link);
  const there = other.locator('[data-playground="link"]');
  await expect(codeOf(there)).toHaveText(code ?? '');
  await expect(there.locator('[data-visit="link"]')).toContainText('닫기 연습');
  await other.close();
});

test('shared code waits for a press, and leaves the reader’s own code alone', async ({ page }) => {
  const shared = await one('document.title = "ran"; console.log("theirs");', { title: 'Look' });
  const root = await open(page, 'en', '#one-file');
  await write(page, root, 'main.ts', '// mine');
  await expect(root.locator('[data-draft="saved"]')).toBeVisible();
  await goTo(page, shared);
  const visit = root.locator('[data-visit="link"]');
  await expect(visit).toContainText('titled “Look”');
  await expect(visit).toContainText('Someone else may have written it');
  await expectCode(root, 'console.log("theirs");');
  await expect(root.locator('[data-run-status]')).toHaveAttribute('data-run-status', 'none');
  await expect(page.locator('iframe')).toHaveCount(0);

  await root.locator('[data-run]').click();
  await expect(root.locator('[data-run-status="idle"]')).toBeVisible();
  await expect(root.getByRole('log')).toContainText('theirs');
  await expect(page).not.toHaveTitle('ran');
  await visit.locator('[data-back]').click();
  await expectCode(root, '// mine');
  await expect(root.locator('[data-run-status]')).toHaveAttribute('data-run-status', 'none');

  await page.goBack();
  await expectCode(root, 'theirs');
  await root.locator('[data-keep]').click();
  await expect(root.locator('[data-note="kept"]')).toBeVisible();
  await expect(root).toHaveAttribute('data-playground', 'own');
  await root.locator('[data-bring-back]').click();
  await expectCode(root, '// mine');
});

test('what was changed in a link is still there after going back, forward and reloading', async ({
  page,
}) => {
  const root = await open(page, 'en', await one('first();'));
  await write(page, root, 'main.ts', ' changed();');
  await goTo(page, await one('second();'));
  await expectCode(root, 'second();');
  await expect(root.locator('[data-code]')).not.toContainText('changed');
  await page.goBack();
  await expectCode(root, 'first(); changed();');
  await page.goForward();
  await expectCode(root, 'second();');
  await page.goBack();
  await page.reload();
  await expectCode(root, 'first(); changed();');
});

test('what is written in one tab is there in the other', async ({ page, context }) => {
  const root = await open(page, 'en', '#one-file');
  const other = await context.newPage();
  const there = await open(other, 'en', '#one-file');
  await write(page, root, 'main.ts', '// from the first tab');
  await expectCode(there, '// from the first tab');
  await expect(there.locator('[data-note="elsewhere"]')).toBeVisible();
  await other.close();
});

const badLinks = {
  '#code=': ['share-empty', 'no code', '코드가 없어요'],
  '#code=9.abc': ['share-version', 'version 9', '버전 9'],
  '#code=1.%': ['share-damaged', 'cut off', '잘렸거나'],
  '#code=1.AAAA': ['share-damaged', 'cut off', '잘렸거나'],
  // 20 MB of one letter.
  [`#code=1.${deflateRawSync(Buffer.alloc(20 * 1024 * 1024, 'a')).toString('base64url')}`]: [
    'share-code-too-large',
    '200 KB',
    '200 KB',
  ],
  [`#code=1.${'A'.repeat(40_000)}`]: ['share-link-too-long', '32,768', '32,768'],
} as const;

for (const [locale, at] of [
  ['en', 1],
  ['ko', 2],
] as const) {
  test(`${locale}: a link that cannot be opened is explained, and the code on screen stays`, async ({
    page,
  }) => {
    const root = await open(page, locale);
    const before = await codeOf(root).first().textContent();
    for (const [hash, words] of Object.entries(badLinks)) {
      await goTo(page, hash);
      const problem = root.locator(`[data-share-problem="${words[0]}"]`);
      await expect(problem).toContainText(words[at]);
      await expect(codeOf(root).first()).toHaveText(before ?? '');
    }
    await goTo(page, '#two-files');
    await expect(root.locator('[data-share-problem]')).toHaveCount(0);
  });
}

test('what code takes for granted is found, said, and can be overruled', async ({ page }) => {
  const hash = await one('pc.onconnectionstatechange = () => console.log(pc.connectionState);');
  const root = await open(page, 'en', hash);
  const needs = root.locator('[data-needs]');
  await expect(needs).toHaveAttribute('data-needs', 'connecting');
  await expect(needs.locator('option:checked')).toHaveText('Automatic: a pc that connects');
  await needs.selectOption('connected');
  await expect(root.getByText('already connected to a remote peer')).toBeVisible();
  await root.locator('[data-run]').click();
  await expectConnected(root);
});

/** Runs an exported file as a reader would: from the disk, without any network. */
async function runExported(page: Page, root: Locator): Promise<Page> {
  const downloading = page.waitForEvent('download');
  await root.locator('[data-export]').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^pcscope-[a-z0-9-]+\.html$/);
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  expect(await readFile(path, 'utf8')).not.toContain(new URL(page.url()).origin);
  const elsewhere = await page.context().newPage();
  await elsewhere.route(/^https?:/, (route) => route.abort());
  await elsewhere.goto(pathToFileURL(path).href);
  return elsewhere;
}

test('an exported page connects on its own, with what its code takes for granted', async ({
  page,
}) => {
  const root = await open(page);
  const exported = await runExported(page, root);
  const said = exported.locator('#pcscope-console');
  await expect(said).toContainText('A: connected');
  await expect(said).toContainText('B received: Hello, B!');
  await exported.close();

  await goTo(page, await one('pc.ontrack = ({ track }) => console.log("came:", track.kind);'));
  await expectCode(root, 'ontrack');
  const media = await runExported(page, root);
  await expect(media.locator('#pcscope-console')).toContainText('came: video');
  await media.close();
});

test('an exported page holds any code, and nothing of it gets out', async ({ page }) => {
  const code =
    'const end: string = "</script><img src=x onerror=\'window.out=1\'><!--";\nconsole.log("<b>" + end.length, /a</.test("a<"));';
  const root = await open(page, 'en', await one(code));
  await expectCode(root, 'const end');
  const exported = await runExported(page, root);
  await expect(exported.locator('#pcscope-console li')).toHaveText(/^<b>\d+ true$/);
  await expect(exported.locator('img')).toHaveCount(0);
  expect(await exported.evaluate('window.out')).toBeUndefined();
  await exported.close();
});

test('code with an error is not exported, and the reader is told', async ({ page }) => {
  const root = await open(page, 'en', await one('const = ;'));
  await expectCode(root, 'const = ;');
  await root.locator('[data-export]').click();
  await expect(root.locator('[data-exported="broken"]')).toContainText('error');
});

test('all of it works by keyboard', async ({ page }) => {
  const root = await open(page, 'en', await one('const pc = new RTCPeerConnection();'));
  await expect(root.locator('[data-keep]')).toBeVisible();
  const place = root.locator('[data-place-choice]');
  await place.focus();
  const reached: (string | null)[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const names = Object.keys((document.activeElement as HTMLElement).dataset);
        return names[0] ?? document.activeElement?.localName ?? null;
      }),
    );
  }
  for (const name of ['keep', 'back', 'run', 'share', 'export', 'needs']) {
    expect(reached).toContain(name);
  }
  await root.locator('[data-run]').focus();
  await page.keyboard.press('Enter');
  await expect(root.locator('[data-run-status="idle"]')).toBeVisible();
  await root.locator('[data-share]').focus();
  await page.keyboard.press('Enter');
  await expect(root.locator('[data-share-link]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(root.locator('[data-share-panel]')).toHaveCount(0);
  await expect(root.locator('[data-share]')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a visit in ${colorScheme}, with everything open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const code = 'const pc = new RTCPeerConnection(); console.log(pc.signalingState);';
    const root = await open(page, 'ko', await one(code, { title: '제목' }));
    await expect(root.locator('[data-visit]')).toBeVisible();
    await root.locator('[data-share]').click();
    await root.locator('[data-channel] summary').click();
    await root.locator('[data-needs]').selectOption('fresh');
    expect(await violations(page)).toEqual([]);
  });
}

for (const locale of ['en', 'ko'] as const) {
  test(`${locale}: nothing is wider than a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const root = await open(page, locale, await one('x'.repeat(300), { title: 'W'.repeat(80) }));
    await expect(root.locator('[data-visit]')).toBeVisible();
    await root.locator('[data-share]').click();
    await root.locator('[data-channel] summary').click();
    await root.locator('[data-needs]').selectOption('fresh');
    await expect(root.locator('[data-share-link]')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('a sample card leads here, with the same sample', async ({ page }) => {
  await page.goto('/ko/chapters/events/');
  const card = page.locator('[data-sample="data-channel"]');
  await card.locator('[data-share]').click();
  await card.locator('[data-open-there]').click();
  await expect(page).toHaveURL(/\/ko\/playground\/#sample=data-channel$/);
  const root = page.locator('[data-playground="sample"]');
  await expectCode(root, "createDataChannel('chat')");
  await root.locator('[data-back]').click();
  await expect(page.locator('[data-playground="own"]')).toBeVisible();
});
