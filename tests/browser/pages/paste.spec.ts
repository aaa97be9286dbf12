import { expect, test, type Locator, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

const panel = (page: Page): Locator => page.locator('[data-by-hand]');

test('connects a second device by a link there and a photo of a code back', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/en/labs/tabs/');
  await page.locator('[data-open-by-hand]').click();
  await panel(page).locator('[data-begin="start"]').click();
  await expect(panel(page)).toHaveAttribute('data-phase', 'waiting');
  const link = await panel(page).locator('[data-link]').getAttribute('data-link');
  expect(link).toMatch(/\/en\/labs\/tabs\/#paste=offer-1\.[\w-]+$/);

  // A phone whose camera has opened the link.
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    // What fades in has not its full contrast yet.
    reducedMotion: 'reduce',
    ...(baseURL !== undefined && { baseURL }),
  });
  const other = await phone.newPage();
  await other.goto(link!.replace('/en/', '/ko/'));
  await panel(other).locator('[data-take]').click();
  await expect(panel(other)).toHaveAttribute('data-phase', 'connecting');
  expect(new URL(other.url()).hash).toBe('');
  const code = panel(other).locator('[data-qr]');
  expect(await violations(other, '[data-by-hand]')).toEqual([]);
  expect(
    await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing is wider than the screen',
  ).toBe(true);

  const field = panel(page).locator('[data-paste="answer"]');
  const wrong = panel(page).locator('[data-wrong]');
  for (const [text, says] of [
    ['', 'There is nothing in it.'],
    ['<img src=x onerror=alert(1)>', 'There are HTML tags'],
    ['WIFI:S:home;;', 'This is not a text of this page.'],
    [link!, 'This device made this text.'],
  ] as const) {
    await field.fill(text);
    await panel(page).locator('[data-take]').click();
    await expect(wrong).toContainText(says);
  }
  // The code as a camera sees it: the picture on the phone's screen.
  const photo = panel(page).locator('form input[type="file"]');
  const nothing = await other.locator('h1').screenshot();
  await photo.setInputFiles({ name: 'heading.png', mimeType: 'image/png', buffer: nothing });
  await expect(wrong).toContainText('No QR code was found');
  const picture = await code.screenshot();
  await photo.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });

  for (const side of [page, other]) {
    await expect(panel(side)).toHaveAttribute('data-phase', 'connected');
  }
  await panel(other).locator('[data-say]').fill('안녕하세요');
  await panel(other).locator('[data-say]').press('Enter');
  await expect(panel(page).locator('[data-chat]')).toContainText('안녕하세요');

  await panel(other).locator('[data-end]').click();
  await expect(panel(other)).toHaveAttribute('data-phase', 'closed');
  await panel(page).locator('[data-again]').click();
  await expect(panel(page).locator('[data-begin="start"]')).toBeVisible();
  await phone.close();
});

test('asks for the camera at the press only, and explains why there is none', async ({ page }) => {
  await page.addInitScript(() => {
    const media = navigator.mediaDevices;
    const real = media.getUserMedia.bind(media);
    let asked = 0;
    media.getUserMedia = (wanted) => {
      document.documentElement.dataset['asked'] = String((asked += 1));
      return real(wanted);
    };
  });
  await page.goto('/ko/labs/tabs/');
  await page.locator('[data-open-by-hand]').click();
  await panel(page).locator('[data-begin="join"]').click();
  await expect(panel(page)).toHaveAttribute('data-phase', 'waiting');
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await panel(page).locator('[data-scan]').click();
  await expect(panel(page).locator('[data-wrong]')).toContainText(/카메라/);
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
  await expect(panel(page).locator('[data-scan]')).toBeVisible();
});
