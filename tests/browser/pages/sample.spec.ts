import { expect, test, type Locator, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

/** The chapters of the samples that are used here. */
const CHAPTERS = { 'minimal-pair': 'introduction', 'perfect-negotiation': 'events' } as const;

/** The card of a sample in its chapter. */
async function openSample(
  page: Page,
  id: keyof typeof CHAPTERS = 'minimal-pair',
  locale = 'en',
): Promise<Locator> {
  await page.goto(`/${locale}/chapters/${CHAPTERS[id]}/`);
  const card = page.locator(`[data-sample="${id}"]`);
  await card.scrollIntoViewIfNeeded();
  return card;
}

async function run(card: Locator): Promise<void> {
  await card.locator('[data-run]').click();
  await expect(card).toHaveAttribute('data-run-status', 'idle', { timeout: 15_000 });
}

/** Replaces the code of the card by `text`, in the editor. */
async function write(card: Locator, text: string): Promise<void> {
  await card.locator('[data-edit]').click();
  await expect(card.getByRole('textbox')).toBeFocused({ timeout: 15_000 });
  const { keyboard } = card.page();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.insertText(text);
}

/** Goes to the end of what was recorded. */
async function toEnd(card: Locator): Promise<void> {
  await card.locator('[data-scope]').focus();
  await card.page().keyboard.press('End');
}

const state = (card: Locator, peer: string, machine: string): Locator =>
  card.locator(`[data-peer-row="${peer}"] [data-machine="${machine}"]`);

test('runs the code: its connections are there, and the line that caused a state is marked', async ({
  page,
}) => {
  const card = await openSample(page);
  await expect(card.locator('[data-place]')).toBeEmpty();
  await run(card);
  for (const peer of ['A', 'B']) {
    await expect(async () => {
      await toEnd(card);
      await expect(state(card, peer, 'connection')).toHaveAttribute('data-state', 'connected');
    }).toPass();
  }

  await state(card, 'B', 'signaling').click();
  const cause = card.locator('pre [data-mark~="cause"]');
  await expect(cause).toHaveText('await b.setLocalDescription();\n');
  await expect(card.locator('[data-marked="cause"]')).toContainText(
    `line ${String(await cause.getAttribute('data-line'))}.`,
  );
  // The same event from any picture, and from its chain of causes.
  await card.locator('[data-expand]').click();
  const rows = card.locator('[data-change="signaling"][data-peer="A"]');
  await card.getByRole('tab', { name: 'State changes' }).click();
  await rows.filter({ hasText: 'have-local-offer' }).first().locator('button').first().click();
  await expect(cause).toHaveText('await a.setLocalDescription();\n');
  await expect(card.locator('pre [data-mark~="playhead"]')).toHaveCount(1);
  await expect(card.getByRole('log').locator('[data-console-line]').last()).toContainText(
    'B received hello',
  );
  await expect(card.locator('figure[data-machine="connection"]')).toHaveCount(2);
});

test('shows every peer under the name that the trace has for it', async ({ page }) => {
  const card = await openSample(page);
  await write(card, 'const all = [1, 2, 3].map(() => new RTCPeerConnection());\nall[2].close();\n');
  await run(card);
  await toEnd(card);
  await expect(card.locator('[data-peer-row]')).toHaveCount(3);
  await expect(state(card, 'C', 'connection')).toHaveAttribute('data-state', 'closed');
  await expect(state(card, 'A', 'connection')).toHaveAttribute('data-state', 'new');
});

test('an endless loop is stopped with its line; continuing anyway can be stopped; nothing is lost', async ({
  page,
}) => {
  const code = "console.log('before');\n\nwhile (true) {\n  Math.random();\n}\n";
  const card = await openSample(page);
  await write(card, code);
  await card.locator('[data-run]').click();
  const problem = card.locator('[data-problem="loop"]');
  await expect(problem).toContainText('Line 3', { ignoreCase: true, timeout: 10_000 });
  await problem.locator('[data-continue]').click();
  await expect(card).toHaveAttribute('data-run-status', 'silent', { timeout: 15_000 });
  await expect(card.locator('[data-ended="silent"]')).toContainText('Press Stop');
  await card.locator('[data-stop]').click();
  await expect(card).toHaveAttribute('data-run-status', 'stopped');
  await expect(page.locator('iframe')).toHaveCount(0);
  await card.locator('[data-edit]').click();
  await expect(card.locator('pre code')).toHaveText(code);
  // Another run has a fresh frame that answers.
  await write(card, "console.log('after');\n");
  await run(card);
});

test('an error is marked at its line, in the reader’s language and in the browser’s words', async ({
  page,
}) => {
  const card = await openSample(page, 'minimal-pair', 'ko');
  const code =
    'const pc = new RTCPeerConnection();\n\nawait pc.setRemoteDescription({ type: "answer", sdp: "" });\n';
  await write(card, code);
  await card.locator('[data-run]').click();
  const problem = card.locator('[data-problem="thrown"]');
  await expect(problem).toContainText('3번째 줄', { timeout: 10_000 });
  await expect(problem.locator('samp')).toContainText(/OperationError: .+/);
  await card.locator('[data-edit]').click();
  await expect(card.locator('pre [data-line="3"]')).toHaveAttribute('data-mark', /problem/);

  await write(card, 'const = 1;\n');
  await card.locator('[data-run]').click();
  await expect(card.locator('[data-problem="syntax"]')).toContainText('1번째 줄');
  await expect(card).toHaveAttribute('data-run-status', 'none');
});

test('changes survive a reload and a change of language, can be seen, taken back and brought back', async ({
  page,
}) => {
  const code = "console.log('mine');\n";
  let card = await openSample(page);
  const original = await card.locator('pre code').textContent();
  await write(card, code);
  await expect(card.locator('[data-draft="saved"]')).toBeVisible();

  await page.reload();
  card = page.locator('[data-sample="minimal-pair"]');
  await expect(card.locator('pre code')).toHaveText(code);
  await expect(card.locator('[data-draft="restored"]')).toContainText('last time');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/ko\/chapters\/introduction\//);
  await expect(card.locator('pre code')).toHaveText(code);

  await page.goto('/en/chapters/introduction/');
  await card.locator('[data-compare]').click();
  await expect(card.getByRole('textbox')).toBeVisible({ timeout: 15_000 });
  await expect(card.locator('[data-compare]')).toHaveText('Hide what I changed');
  await card.locator('[data-reset]').click();
  await card.locator('[data-edit]').click();
  await expect(card.locator('pre code')).toHaveText(original ?? '');
  await card.locator('[data-undo]').click();
  await expect(card.locator('pre code')).toHaveText(code);
  await card.locator('[data-reset]').click();
  await page.reload();
  await expect(card.locator('pre code')).toHaveText(original ?? '');
});

test('a reader whose browser keeps nothing is told so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const card = await openSample(page);
  await write(card, 'mine();\n');
  await expect(card.locator('[data-draft="unavailable"]')).toContainText('Copy');
});

test('copies the code, and shares it as a link to the playground', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = await openSample(page);
  const original = await card.locator('pre code').textContent();
  await card.locator('[data-copy]').click();
  await expect(card.getByRole('status').first()).toHaveText('Code copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(original);

  await card.locator('[data-share]').click();
  const link = await card.locator('[data-share-link]').inputValue();
  expect(link).toMatch(/\/en\/playground\/#code=1\./);
  await page.goto(link);
  await expect(page.locator('[data-playground]')).toHaveAttribute('data-playground', 'link');
  await expect(page.locator('[data-playground] pre code')).toHaveText(original ?? '');
});

test('is worked with the keyboard alone', async ({ page }) => {
  const card = await openSample(page);
  await card.locator('[data-run]').focus();
  await page.keyboard.press('Enter');
  await expect(card).toHaveAttribute('data-run-status', 'idle', { timeout: 15_000 });
  await page.keyboard.press('Tab');
  await expect(card.locator('[data-stop]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toHaveAttribute('data-run-status', 'stopped');

  await card.locator('pre').focus();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('textbox')).toBeFocused({ timeout: 15_000 });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('new RTCPeerConnection();\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(card.locator('[data-peer-row]')).toHaveCount(1, { timeout: 15_000 });
  await expect(card.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('textbox')).not.toBeFocused();
});

test('one editor goes from card to card; each keeps what was written in it', async ({ page }) => {
  const card = await openSample(page);
  await write(card, 'mine();\n');
  const other = page.locator('[data-sample="alone"]');
  await other.locator('[data-edit]').click();
  await expect(other.getByRole('textbox')).toBeFocused({ timeout: 15_000 });
  await expect(card.locator('pre code')).toHaveText('mine();\n');
  await expect(page.getByRole('textbox')).toHaveCount(1);
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 360],
] as const) {
  const isOpen = width === 360;
  test(`axe finds nothing on a card at work, ${colorScheme}, ${String(width)} px; nothing sticks out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const card = await openSample(page, 'perfect-negotiation');
    await run(card);
    await toEnd(card);
    if (isOpen) await card.locator('[data-expand]').click();
    await expect(card.locator('figure[data-machine="connection"]')).toHaveCount(isOpen ? 2 : 0);
    expect(await violations(page, '[data-sample="perfect-negotiation"]')).toEqual([]);
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(sticksOut).toBe(false);
  });
}
