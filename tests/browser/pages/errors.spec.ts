import { expect, test } from '@playwright/test';

import { violations } from '../axe.ts';

const LAB = '[data-lab="errors"]';

test('a pasted message leads to its error, which is made and mended here', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/ko/labs/errors/');
  const lab = page.locator(LAB);
  // What is typed before the lab has woken up counts as well.
  await lab
    .locator('input[type="search"]')
    .fill('Uncaught (in promise) InvalidStateError: Cannot set remote answer in state stable');
  await expect(lab.locator('[data-error]').first()).toHaveAttribute('data-error', 'answer-unasked');
  const entry = lab.locator('[data-error="answer-unasked"]');
  await entry.locator('summary').click();
  await entry.locator('[data-run="fault"]').click();
  await expect(entry.locator('[data-half="fault"] [data-outcome]')).toHaveAttribute(
    'data-outcome',
    'InvalidStateError',
  );
  await entry.locator('[data-run="cure"]').click();
  await expect(entry.locator('[data-half="cure"] [data-how="values"]')).toBeVisible();
  await expect(entry.locator('[data-recorded]')).toHaveCount(2);
  expect(await violations(page, LAB)).toEqual([]);

  await lab.locator('input[type="search"]').fill('nothing of the kind');
  await expect(lab.locator('[data-found="0"]')).toBeVisible();
});

test('an error that is opened by the very first click shows its program', async ({ page }) => {
  await page.goto('/en/chapters/errors/');
  const entry = page.locator('[data-error="leads-nowhere"]');
  await entry.locator('summary').click();
  await entry.locator('[data-run="fault"]').click();
  await expect(entry.locator('[data-outcome]')).toHaveAttribute(
    'data-outcome',
    'iceConnectionState: checking',
  );
});

test('a link opens an error, under the pages’ own policy, frames included', async ({ page }) => {
  await page.goto('/en/labs/errors/#screen-refused');
  const entry = page.locator('#screen-refused');
  await expect(entry).toHaveAttribute('open', '');
  await entry.locator('[data-run="fault"]').click();
  await expect(entry.locator('[data-half="fault"] [data-how="error"]')).toBeVisible();
});

test('recoveries are compared on real connections, and watching can be stopped', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('/en/labs/errors/');
  const recovery = page.locator('[data-recovery]');
  await expect(recovery).toHaveAttribute('data-source', 'recorded');
  await recovery.locator('[data-compare]').click();
  await expect(recovery).toHaveAttribute('data-source', 'live');
  await expect(recovery.locator('svg[role="img"]').first()).toBeVisible({ timeout: 30_000 });
  await recovery.locator('[data-stop]').click();
  await expect(recovery).toHaveAttribute('data-recovery', 'stopped');
  // What was seen stays; the recorded ones are there to choose.
  await expect(recovery.locator('[data-strategy]')).toHaveCount(5);
  await recovery.locator('input[value="long"]').check();
  await expect(recovery).toHaveAttribute('data-source', 'recorded');
  await expect(recovery.locator('[data-strategy="restart-failed"]')).toHaveAttribute(
    'data-recovered',
    'yes',
  );
  expect(await violations(page, '[data-recovery]')).toEqual([]);
});
