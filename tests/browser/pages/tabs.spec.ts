import { expect, test, type Locator, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

const lab = (page: Page): Locator => page.locator('[data-lab="tabs"]');

async function isConnected(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await expect(lab(page)).toHaveAttribute('data-situation', 'connected', { timeout: 30_000 });
  }
}

/** Presses what opens the other side, and returns its page. */
async function openOther(page: Page, what: 'tab' | 'window' = 'tab'): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.locator(`[data-open="${what}"]`).click();
  return opened;
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('[data-say]').fill(text);
  await page.locator('[data-say]').press('Enter');
}

test('one press connects two tabs: chat, ping, and both peers in both', async ({ page }) => {
  await page.goto('/en/labs/tabs/');
  const other = await openOther(page);
  await isConnected(page, other);
  const seats = await Promise.all([page, other].map((each) => lab(each).getAttribute('data-seat')));
  expect(seats.sort()).toEqual(['A', 'B']);

  await say(page, 'over the channel');
  await expect(other.locator('[data-chat]')).toContainText('over the channel');
  await other.locator('[data-ping]').click();
  await expect(other.locator('output[data-rtt]')).toContainText(/\d ms/);
  await page.locator('[data-show]').check();
  await expect(other.locator('[data-screen="other"]')).toHaveAttribute('data-playing', 'true');

  for (const each of [page, other]) {
    await each.bringToFront();
    await each.locator('[data-scope]').focus();
    await each.keyboard.press('End');
    for (const peer of ['A', 'B']) {
      await expect(
        each.locator(`figure[data-machine="connection"][data-peer="${peer}"]`),
      ).toHaveAttribute('data-state', 'connected');
    }
  }

  // Its room is in its address: loaded again, it is in there again, with all that came before.
  await other.reload();
  await isConnected(page, other);

  await page.bringToFront();
  await page.locator('[data-hang-up]').click();
  await expect(lab(other)).toHaveAttribute('data-situation', 'they-hung-up');
  await page.locator('[data-call]').click();
  await isConnected(page, other);
});

test('a window that is closed starts the clock; a third tab is told that the room is full', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/ko/labs/tabs/');
  const other = await openOther(page, 'window');
  await isConnected(page, other);

  const third = await page.context().newPage();
  await third.goto(page.url());
  await expect(lab(third)).toHaveAttribute('data-situation', 'full');
  await third.locator('[data-new-room]').click();
  await expect(lab(third)).toHaveAttribute('data-situation', 'alone');
  expect(third.url()).not.toBe(page.url());
  await third.close();

  await other.close();
  await expect(lab(page)).toHaveAttribute('data-situation', 'left');
  const clock = page.locator('[data-loss]');
  await expect(clock).toBeVisible();
  // The pictures of a scope have their own test: axe takes seconds for each.
  const pictures = ['figure[data-machine]', '[role="tabpanel"]'];
  expect(await violations(page, '[data-lab="tabs"]', pictures)).toEqual([]);
  await expect(clock.locator('[data-sign="disconnected"]')).toHaveAttribute('data-seen', /\d/, {
    timeout: 20_000,
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // Whoever comes back sits down and is connected with.
  const back = await openOther(page);
  await isConnected(page, back);
  await expect(clock).toHaveCount(0);
});

test('a panel in a text opens the page of the lab in its own room', async ({ page }) => {
  await page.goto('/en/labs/');
  const address = page.url();
  const other = await openOther(page);
  await isConnected(page, other);
  expect(new URL(other.url()).pathname).toBe('/en/labs/tabs/');
  expect(page.url()).toBe(address);
});
