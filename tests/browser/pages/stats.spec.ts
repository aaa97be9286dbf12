/** The statistics lab as a reader uses it: by keyboard, on a phone, and under the pages' strict policy. */
import { expect, test } from '@playwright/test';

import { violations } from '../axe.ts';

test('is measured and read by keyboard on a phone', async ({ page }) => {
  const blocked: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') blocked.push(line.text());
  });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('ko/labs/stats/');
  const lab = page.locator('[data-lab="stats"]');
  await lab.locator('[data-run]').focus();
  await page.keyboard.press('Enter');
  await expect(lab).toHaveAttribute('data-status', 'running');

  // Curves come, and the canvas of the first is drawn.
  const chart = lab.locator('[data-chart]').first();
  await expect(chart.locator('canvas')).toBeVisible();
  await expect(chart.locator('[data-curve]')).toHaveCount(2);
  await expect
    .poll(async () => (await chart.locator('[data-curve] b').first().textContent()) ?? '')
    .toMatch(/bit\/s$/);

  // An experiment is a toggle, and its call is in the trace.
  const limit = lab.locator('[data-experiment="limit"]');
  await limit.focus();
  await page.keyboard.press('Enter');
  await expect(limit).toHaveAttribute('aria-pressed', 'true');
  await chart.locator('summary').click();
  await expect(chart.locator('ol li')).toContainText(['A: setParameters()']);

  // The playhead is moved by keys on the chart, and stays there while measuring goes on.
  const slider = chart.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(lab.locator('[data-scope]')).toHaveAttribute('data-playhead', /^\d$/);
  const there = await lab.locator('[data-scope]').getAttribute('data-playhead');
  const length = Number(await lab.locator('[data-scope]').getAttribute('data-length'));
  await expect
    .poll(async () => Number(await lab.locator('[data-scope]').getAttribute('data-length')))
    .toBeGreaterThan(length);
  await expect(lab.locator('[data-scope]')).toHaveAttribute('data-playhead', there ?? '');

  // Back to what is measured now.
  await lab.locator('[data-scope]').focus();
  await page.keyboard.press('End');

  // Every part is reached by arrow keys.
  await lab.locator('[data-tab="charts"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    lab.locator('[data-part="quality"] [data-measure="round-trip"]').first(),
  ).toBeVisible();
  await page.keyboard.press('ArrowRight');
  // After a restart, each side has another pair in use.
  const pairs = lab.locator('[data-part="pair"] [data-pair]');
  await expect(lab.locator('[data-part="pair"] [data-current]')).toHaveCount(2);
  const before = await pairs.count();
  await lab.locator('[data-experiment="restart-ice"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => pairs.count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(before + 2);
  await lab.locator('[data-tab="pair"]').focus();
  await page.keyboard.press('ArrowRight');
  const internals = lab.locator('[data-part="internals"]');
  await expect(internals.locator('[data-event="setLocalDescription"]').first()).toBeVisible();
  await expect(internals.locator('[data-grid-pair][data-used]').first()).toBeVisible();
  const late = internals.locator('[data-opened-late]');
  await late.click();
  await expect(internals.locator('[data-event="setLocalDescription"]')).toHaveCount(0);
  await late.click();
  await expect(internals.locator('[data-event="setLocalDescription"]').first()).toBeVisible();

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);

  await lab.locator('[data-stop]').click();
  // What fades in has not its full contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(lab).toHaveAttribute('data-status', 'ended');
  expect(await violations(page, '[data-lab="stats"]')).toEqual([]);
  expect(blocked).toEqual([]);
});
