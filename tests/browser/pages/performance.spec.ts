import { expect, test } from '@playwright/test';

import { violations } from '../axe.ts';

const LAB = '[data-lab="performance"]';

test('an experiment is measured by keyboard on a phone, and its conclusion is drawn from the numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/ko/labs/performance/#start');
  const lab = page.locator(LAB);
  const rows = lab.locator('[data-setting]');
  await expect(rows).toHaveCount(4);
  await lab.locator('[data-run]').focus();
  await page.keyboard.press('Enter');
  await expect(lab).toHaveAttribute('data-status', 'running');
  await expect(lab.locator('[data-verdict="open"]').first()).toBeVisible();
  await expect(lab).toHaveAttribute('data-status', 'ended', { timeout: 60_000 });
  await expect(lab.locator('[data-result="measured"]')).toHaveCount(4);
  await expect(rows.first().locator('[data-metric="connectTime"]')).toContainText('ms');
  // Whatever this machine comes to, it is said.
  await expect(lab.locator('[data-verdict="open"]')).toHaveCount(0);

  // The recorded numbers are others, and stay to be looked at.
  const own = (await rows.first().textContent()) ?? '';
  await lab.getByRole('radio', { name: 'Firefox' }).check();
  await expect(rows.first()).not.toHaveText(own);
  await lab.getByRole('radio').first().check();
  await expect(rows.first()).toHaveText(own);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page, LAB)).toEqual([]);
});

test('measuring is stopped by a press, and by choosing something else', async ({ page }) => {
  await page.goto('/en/labs/performance/#bit-rate');
  const lab = page.locator(LAB);
  await lab.locator('[data-run]').click();
  await expect(lab.locator('[aria-current="step"]')).toHaveCount(1);
  await expect(lab.locator('[data-result="measured"]')).toHaveCount(1, { timeout: 30_000 });
  await lab.locator('[data-stop]').click();
  await expect(lab).toHaveAttribute('data-status', 'stopped');
  await expect(lab.locator('[data-result="measured"]')).toHaveCount(1);
  await expect(lab.locator('[aria-current="step"]')).toHaveCount(0);

  await lab.locator('[data-run]').click();
  await expect(lab).toHaveAttribute('data-status', 'running');
  await lab.getByRole('combobox').selectOption('start');
  await expect(lab).toHaveAttribute('data-status', 'idle');
  await expect(lab.getByRole('radio')).toHaveCount(2);
  await expect(lab.locator('[data-result="measured"]')).toHaveCount(4);
});

test('a browser without RTCPeerConnection is told so, and has the recorded numbers', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'RTCPeerConnection'));
  await page.goto('/en/labs/performance/');
  const lab = page.locator(LAB);
  await lab.locator('[data-run]').click();
  await expect(lab.getByRole('alert')).toContainText('no RTCPeerConnection');
  await expect(lab.locator('[data-result="measured"]').first()).toBeVisible();
});
