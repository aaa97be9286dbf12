import { expect, test, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

// What each fault shows is checked in both engines elsewhere; here is whether a reader can get at it.

const WORDS = {
  ko: { fault: '장애', queue: '먼저 온 후보를 큐에 담기' },
  en: { fault: 'Fault', queue: 'Queue early candidates' },
} as const;

async function openLab(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  // Nothing plays: each expectation is met as soon as the reader goes to the end.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
}

/** Moves the playhead to the end, by keyboard. */
async function toEnd(page: Page): Promise<void> {
  await page.locator('[data-lab="faults"] [data-scope]').focus();
  await page.keyboard.press('End');
}

const unmet = (page: Page) => page.locator('[data-checklist] tr[data-met]:not([data-met="yes"])');

for (const locale of ['ko', 'en'] as const) {
  test(`a fault is broken, explained and healed by keyboard alone on a phone: ${locale}`, async ({
    page,
  }) => {
    await openLab(page, `/${locale}/labs/faults/`, 360);
    const fault = page.locator('[data-fault="early-candidate"]');
    const breakIt = fault.locator('[data-break]');
    const heal = fault.locator('[data-heal]');
    const why = fault.locator('[data-why]');
    await expect(heal).toHaveAttribute('aria-disabled', 'true');
    await expect(why).not.toHaveAttribute('open');

    await page.getByRole('combobox', { name: WORDS[locale].fault }).focus();
    await page.keyboard.press('Tab');
    await expect(breakIt).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(fault).toHaveAttribute('data-status', 'broken', { timeout: 30_000 });
    await toEnd(page);
    await expect(unmet(page)).toHaveCount(0);
    await expect(why).toHaveAttribute('open');
    // The browser's own words.
    await expect(fault.locator('[data-checklist]')).toContainText('InvalidStateError:');

    await expect(heal).toHaveText(WORDS[locale].queue);
    await heal.focus();
    await page.keyboard.press('Enter');
    await expect(fault).toHaveAttribute('data-status', 'healed', { timeout: 30_000 });
    await toEnd(page);
    await expect(page.locator('[data-checklist]')).toHaveCount(2);
    await expect(unmet(page)).toHaveCount(0);

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    if (locale === 'ko') {
      expect(await violations(page, '[data-lab="faults"]')).toEqual([]);
    }
  });
}

test('a link leads to its fault; from a healed one it goes on, and back', async ({ page }) => {
  await openLab(page, '/en/labs/faults/#answer-twice', 1440);
  const fault = page.locator('[data-fault]');
  await expect(fault).toHaveAttribute('data-fault', 'answer-twice');
  await fault.locator('[data-break]').click();
  await expect(fault).toHaveAttribute('data-status', 'broken', { timeout: 30_000 });
  await fault.locator('[data-heal]').click();
  await expect(fault).toHaveAttribute('data-status', 'healed', { timeout: 30_000 });
  await fault.locator('[data-next]').click();
  await expect(page).toHaveURL(/#answer-in-stable$/);
  await expect(fault).toHaveAttribute('data-fault', 'answer-in-stable');
  await page.goBack();
  await expect(fault).toHaveAttribute('data-fault', 'answer-twice');
  await page.locator('[data-lab="faults"] a[href="#network-gone"]').click();
  await expect(fault).toHaveAttribute('data-fault', 'network-gone');

  // The real thing, which no page can cause, is recorded, and says so.
  await fault.locator('[data-recorded]').click();
  await expect(fault).toHaveAttribute('data-status', 'recorded');
  await toEnd(page);
  await expect(page.locator('[data-checklist]')).toHaveCount(2);
  await expect(unmet(page)).toHaveCount(0);
});

test('a slow fault counts down, and stops when it is told to', async ({ page }) => {
  await openLab(page, '/en/labs/faults/#unreachable', 1440);
  const fault = page.locator('[data-fault="unreachable"]');
  await fault.locator('[data-break]').click();
  await expect(fault.getByRole('timer')).toContainText(/about \d+ s to go/);
  await fault.locator('[data-stop]').click();
  await expect(fault).toHaveAttribute('data-status', 'stopped');
  await expect(fault.getByRole('timer')).toHaveCount(0);
});

test('the free form: by hand, with a candidate that overtakes its offer', async ({ page }) => {
  await openLab(page, '/en/labs/faults/#free', 1440);
  const free = page.locator('[data-free]');
  const action = (name: string) => free.locator(`[data-action="${name}"]`);
  const states = (peer: string) =>
    free.getByRole('group', { name: `Inbox of ${peer}`, exact: true });
  await free.getByRole('radio', { name: 'you, by hand' }).check();
  await free.locator('[data-channel] summary').click();
  await free.locator('[data-kind="offer"] [data-rule="hold"]').check();

  await action('A.createDataChannel()').click();
  await action('A.setLocalDescription()').click();
  const candidate = states('B').first().locator('[data-arrival="candidate"]').first();
  await candidate.click();
  const refused = free.locator('[data-outcome="refused"]');
  await expect(refused).toContainText('InvalidStateError');
  await expect(free.locator('[data-arrival="offer"]')).toHaveCount(0);

  await free.locator('[data-kind="offer"] [data-release]').click();
  await free.locator('[data-arrival="offer"]').click();
  // With a program that answers, the rest goes by itself.
  await free.getByRole('radio', { name: 'a simple program' }).check();
  await action('B.setLocalDescription()').click();
  const connection = page.locator('figure[data-machine="connection"]');
  await toEnd(page);
  for (const peer of ['A', 'B'])
    await expect(connection.and(page.locator(`[data-peer="${peer}"]`))).toHaveAttribute(
      'data-state',
      'connected',
      { timeout: 30_000 },
    );
  await action('B.close()').click();
  await action('B.createOffer()').click();
  await expect(refused.last()).toContainText('InvalidStateError');
});
