import { expect, test, type Page } from '@playwright/test';

/** Notes the page's ground in the first frame in which there is a body: what a reader sees first. */
function watchFirstFrame(): void {
  const look = (): void => {
    if (!document.body) {
      requestAnimationFrame(look);
      return;
    }
    const first = getComputedStyle(document.documentElement).backgroundColor;
    Object.assign(globalThis, { firstGround: first });
  };
  requestAnimationFrame(look);
}

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const LIGHT = 'rgb(251, 251, 248)';
const DARK = 'rgb(18, 20, 22)';

for (const [system, expected] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  test(`follows a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/en/');
    expect(await ground(page)).toBe(expected);
  });
}

test('a chosen theme holds from the first frame on, on every page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  expect(await ground(page)).toBe(DARK);
  await page.addInitScript(watchFirstFrame);
  for (const path of ['/en/', '/ko/chapters/states/', '/404.html']) {
    await page.goto(path);
    await page.waitForFunction('globalThis.firstGround');
    expect(await page.evaluate<string>('firstGround'), path).toBe(DARK);
  }
  await page.goto('/ko/');
  await expect(page.locator('.theme input[value="dark"]')).toBeChecked();
});

test('going back to the system forgets the choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en/');
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  expect(await ground(page)).toBe(LIGHT);
  await page.getByRole('radio', { name: 'System' }).check({ force: true });
  expect(await ground(page)).toBe(DARK);
  await page.reload();
  expect(await ground(page)).toBe(DARK);
  expect(await page.evaluate(() => localStorage.getItem('pcscope:theme'))).toBeNull();
});

test('a choice in one tab reaches the other', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/');
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto('/ko/');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(other.locator('.theme input[value="dark"]')).toBeChecked();
});

test('every colour pair of the tokens can be read, in both themes', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/');
    const weak = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      const luminance = (token: string): number => {
        probe.style.color = `var(--${token})`;
        const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? [])
          .map((part) => Number(part) / 255)
          .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: string, two: string): number => {
        const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const grounds = ['paper', 'paper-raised', 'paper-sunken'];
      const texts = ['ink', 'ink-soft', 'ink-faint', 'peer-a', 'peer-b', 'channel'];
      const words = ['good', 'warn', 'bad'];
      const pairs = [
        ...[...texts, ...words].flatMap((text) => grounds.map((on) => [text, on, 4.5] as const)),
        ['peer-a', 'peer-a-soft', 4.5] as const,
        ['peer-b', 'peer-b-soft', 4.5] as const,
        ['accent-ink', 'accent', 4.5] as const,
        ...['line-strong', 'state-visited', 'state-quiet', 'focus'].map(
          (line) => [line, 'paper', 3] as const,
        ),
      ];
      return pairs
        .filter(([one, two, least]) => contrast(one, two) < least)
        .map(([one, two]) => `${one} on ${two}: ${contrast(one, two).toFixed(2)}`);
    });
    expect(weak, colorScheme).toEqual([]);
  }
});
