import { expect, test } from '@playwright/test';

import { violations } from '../axe.ts';

// axe.spec.ts looks at every page as it comes; here is what opens, and the way through by keyboard.

for (const locale of ['ko', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${locale} in ${theme} with menu and answers open`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript((value) => {
        localStorage.setItem('pcscope:theme', value);
      }, theme);
      await page.goto(`/${locale}/chapters/states/`);
      await page.locator('header summary').click();
      for (const summary of await page.locator('.check summary').all()) await summary.click();
      await page.locator('header details').evaluate((menu: HTMLDetailsElement) => {
        menu.open = true;
      });
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('axe finds nothing on a phone, where the tables are set as lists', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ko/chapters/states/');
  expect(await violations(page)).toEqual([]);
});

test('by keyboard: past the header, through the menu, to a section, and to another theme', async ({
  page,
}) => {
  await page.goto('/en/');
  const focused = page.locator(':focus');

  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Skip to the text');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await page.locator('header a').first().focus();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Chapters');
  await page.keyboard.press('Enter');
  await expect(page.locator('header ol')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('header ol')).toBeHidden();
  await expect(focused).toHaveText('Chapters');

  await page.keyboard.press('Enter');
  for (const chapter of [
    'What an RTCPeerConnection is',
    'Creation',
    'Methods',
    'Events',
    'States',
  ]) {
    await page.keyboard.press('Tab');
    await expect(focused).toContainText(chapter);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/chapters\/states\/$/);

  await page.locator('.theme input[value="system"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.locator('nav.rail a').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#connection-state$/);
});

test('whatever has the focus shows it, all the way through the chapter', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/chapters/states/');
  const invisible: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // What has the focus in a diagram draws its own ring; the diagrams' tests look at it.
      if (element instanceof SVGElement) return { name: 'in a diagram', visible: true };
      // A radio button of the switch is shown by its label.
      const shown = element.closest('.theme label') ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return {
        name: `${element.tagName} ${element.textContent.trim().slice(0, 30)} ${element.getAttribute('aria-label') ?? ''}`,
        visible: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!at) break;
    seen.add(at.name);
    if (!at.visible) invisible.push(at.name);
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(invisible).toEqual([]);
});
