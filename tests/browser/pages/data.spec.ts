import { expect, test, type Locator, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

const LAB = '[data-lab="data"]';

/** Moves the focus by keyboard alone until it is on `target`. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

test('works by keyboard at 360 px: a channel, a refusal, a message, a file, a loop that is too fast', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/ko/labs/data/');
  const lab = page.locator(LAB);
  const on = async (selector: string): Promise<void> => {
    await tabTo(page, lab.locator(selector));
    await page.keyboard.press('Enter');
  };
  const show = async (part: string): Promise<void> => {
    await lab.locator('[data-tab][aria-selected="true"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(lab.locator(`[data-part="${part}"]`)).toBeVisible();
  };

  await on('[data-open]');
  await expect(lab.locator('[data-channels] tr')).toHaveCount(2, { timeout: 30_000 });
  await on('[data-refuse="both-limits"]');
  await expect(lab.locator('[data-refusal]')).toContainText('TypeError');

  await show('messages');
  await on('[data-say="text"]');
  await expect(lab.locator('[data-lines] [data-what="arrived"]')).toContainText('안녕, B!');
  await on('[data-say="beyond"]');
  await expect(lab.locator('[data-lines] [data-what="refused"]')).toContainText('TypeError');

  await show('file');
  await on('[data-send]');
  await expect(lab.locator('[data-hash]')).toHaveText(/^[0-9a-f]{64}$/, { timeout: 60_000 });
  await expect(lab.locator('[data-number="received"] dd')).toHaveText('16 MiB 중 16 MiB');
  await expect(lab.locator('[data-save]')).toBeVisible();

  await show('flood');
  await on('[data-flood="naive"]');
  await expect(lab.locator('[data-flood-row="naive"]')).toHaveAttribute('data-state', 'failed', {
    timeout: 60_000,
  });
  await expect(lab.locator('[data-thrown]')).toContainText('OperationError');
  await expect(lab.locator('[data-chart]')).toBeVisible();

  // Nothing needs to be scrolled sideways, and axe has nothing to say.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page, LAB)).toEqual([]);

  // The past is shown as it was: before the loop, no loop.
  await lab.locator('[data-scope]').focus();
  await page.keyboard.press('Home');
  await expect(lab.locator('[data-flood-row]')).toHaveCount(0);
});

test('sends the reader’s own file, also one with a hostile name, an empty one, and one that goes on after a break', async ({
  page,
}) => {
  await page.goto('/en/labs/data/');
  const lab = page.locator(LAB);
  await lab.locator('[data-tab="file"]').click();
  // The island is awake when its tab has answered.
  const own = lab.locator('[data-part="file"] [data-drop] input[type="file"]');
  await expect(own).toBeAttached();
  const flow = lab.locator('[data-flow]');
  await own.setInputFiles({
    name: 'a<img src=x onerror=alert(1)>.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('hello'),
  });
  await expect(flow).toHaveAttribute('data-flow', 'done', { timeout: 30_000 });
  const saving = page.waitForEvent('download');
  await lab.locator('[data-save]').click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('a_img src=x onerror=alert(1)_.txt');

  await own.setInputFiles({ name: 'empty', mimeType: '', buffer: Buffer.alloc(0) });
  await expect(lab.locator('[data-number="received"] dd')).toHaveText('0 B of 0 B');
  await expect(flow).toHaveAttribute('data-flow', 'done');

  await lab.locator('[data-size-choice]').selectOption({ label: '100 MiB' });
  await lab.locator('[data-send]').click();
  await expect(lab.locator('[data-number="received"] dd')).toHaveText(
    /^[1-9][\d.]* MiB of 100 MiB$/,
  );
  await lab.locator('[data-break]').click();
  await expect(flow).toHaveAttribute('data-flow', 'lost');
  await lab.locator('[data-resume]').click();
  await expect(flow).toHaveAttribute('data-flow', 'going');
  await lab.locator('[data-cancel="B"]').click();
  await expect(flow).toHaveAttribute('data-flow', 'cancelled');
  await lab.locator('[data-end]').click();
  await expect(lab).toHaveAttribute('data-status', 'ended');
});
