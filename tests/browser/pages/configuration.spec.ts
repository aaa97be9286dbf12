import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import { expect, test, type Locator, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

const LAB = '[data-lab="configuration"]';

/** Moves the focus by keyboard alone until it is on `target`. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** What the table of a side says of one measure: the run before, where there was one, and this one. */
const measure = (lab: Locator, peer: string, id: string): Locator =>
  lab.locator(`[data-comparison="${peer}"] [data-measure="${id}"] td`);

test('works by keyboard at 360 px: a refusal, a pair, a comparison, a change while it is there', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto('/ko/labs/configuration/');
  const lab = page.locator(LAB);
  const press = async (selector: string): Promise<void> => {
    await tabTo(page, lab.locator(selector));
    await page.keyboard.press('Enter');
  };
  // That Tab leads everywhere is shown once for each control; after that its place is known.
  const again = async (selector: string): Promise<void> => {
    await lab.locator(selector).focus();
    await page.keyboard.press('Enter');
  };

  // A number that is none, chosen in another part.
  await lab.locator('[data-tab="servers"]').focus();
  await expect(page.locator('[data-lab-size] > astro-island:not([ssr])')).toBeAttached();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await press('[data-pool="256"]');
  await expect(lab.locator('[data-code]')).toContainText('iceCandidatePoolSize: 256');
  await press('[data-make]');
  await expect(lab).toHaveAttribute('data-status', 'refused');
  await expect(lab.locator('[data-refused="A"]')).toContainText('TypeError');
  await again('[data-pool=""]');

  // The bundle policy: two pairs, side by side.
  await lab.locator('[data-tab="pool"]').focus();
  await page.keyboard.press('ArrowLeft');
  const choose = async (field: string, value: string): Promise<void> => {
    await lab.locator(`[data-field="${field}"]`).selectOption(value);
  };
  await choose('load', 'media');
  await choose('way', 'whole');
  const candidates: number[] = [];
  // Chromium tells a page of its network interfaces when it first gathers: the first pair is not counted.
  for (const policy of ['max-compat', 'balanced', 'max-bundle']) {
    await choose('bundlePolicy', policy);
    await again('[data-make]');
    await expect(lab.locator('[data-runs] dd').last()).toContainText(policy);
    await expect(measure(lab, 'A', 'complete').last()).toContainText(/ms|s$/);
    await expect(measure(lab, 'A', 'connected').last()).toContainText('ms');
    candidates.push(Number(await measure(lab, 'A', 'candidates').last().textContent()));
  }
  expect(candidates[1]).toBe(4 * (candidates[2] ?? 0));
  await expect(measure(lab, 'A', 'offered')).toHaveText(['4', '1']);
  await expect(measure(lab, 'A', 'agreed')).toHaveText(['1', '1']);
  await expect(lab.locator('[data-lines] [data-transport]')).toHaveCount(8);
  await expect(lab.locator('[data-gathering] [data-lane="A"] svg')).toHaveAttribute(
    'aria-label',
    new RegExp(`^A: 후보 ${String(candidates[2])}개`),
  );

  // What may be changed now, and what not.
  await choose('bundlePolicy', 'balanced');
  await press('[data-set]');
  await expect(lab.locator('[data-attempts] [data-outcome]').first()).toHaveAttribute(
    'data-outcome',
    'InvalidModificationError',
  );
  await choose('bundlePolicy', 'max-bundle');
  await again('[data-set]');
  await expect(lab.locator('[data-attempts] [data-outcome]').first()).toHaveAttribute(
    'data-outcome',
    'taken',
  );
  await press('[data-read] summary');
  await expect(lab.locator('[data-member="bundlePolicy"] td')).toHaveText([
    '"max-bundle"',
    '"max-bundle"',
  ]);

  // Nothing needs to be scrolled sideways, axe has nothing to say, and nobody else was asked.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page, LAB)).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));

  // The past is shown as it was: before the answer, no connection.
  await lab.locator('[data-scope]').focus();
  await page.keyboard.press('Home');
  await expect(lab.locator('[data-comparison]')).toHaveCount(0);
});

test('keeps what is written, whatever it is, and lets it out as code', async ({
  page,
  context,
}) => {
  await page.goto('/en/labs/configuration/');
  const lab = page.locator(LAB);
  // Both are chosen while the panel wakes up.
  await lab.locator('[data-field="preset"]').focus();
  await lab.locator('[data-field="preset"]').selectOption('silent');
  await lab.locator('[data-field="way"]').selectOption('unsent');
  await expect(lab.locator('[data-field="urls"]')).toHaveValue('stun:192.0.2.1:3478');
  await expect(lab.locator('[data-field="way"]')).toHaveValue('unsent');
  const hostile = `stun:"></textarea><img src=x onerror=alert(1)>'\\\`\${1}`;
  await lab.locator('[data-field="urls"]').fill(hostile);
  await lab.locator('[data-field="username"]').fill("it's");
  await lab.locator('[data-make]').click();
  await expect(lab.locator('[data-refused="A"] b')).toHaveText('SyntaxError');
  await expect(lab.locator('[data-field="urls"]')).toHaveValue(hostile);
  await expect(lab.locator('img')).toHaveCount(0);

  // As many rows as the form holds, then none more; each keeps its own.
  await lab.locator('[data-field="urls"]').fill(`stun:${'x'.repeat(50_000)}`);
  await lab.locator('[data-make]').click();
  await expect(lab).toHaveAttribute('data-status', /refused|running/);
  for (let i = 0; i < 3; i += 1) await lab.locator('[data-add]').click();
  await expect(lab.locator('[data-rows]')).toHaveAttribute('data-rows', '4');
  await lab.locator('[data-remove="0"]').click();
  await expect(lab.locator('[data-field="urls"]').first()).toHaveValue('');

  // The same pair as a program.
  await lab.locator('[data-field="preset"]').selectOption('none');
  const link = lab.locator('[data-playground][href*="#code="]');
  await expect(link).toHaveAttribute('target', '_blank');
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(opened.locator('body')).toContainText('titled “RTCConfiguration”');
  await opened.locator('[data-run]').click();
  await expect(opened.locator('body')).toContainText(/A \d+ ms complete/, { timeout: 15_000 });
  await opened.close();
});

test('runs a clock while a silent server is waited for, and ends with the pair', async ({
  page,
}) => {
  // Hears everything and says nothing; on this machine's own address, because browsers skip loopback.
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  const silent = createSocket('udp4');
  await new Promise<void>((resolve) => silent.bind(0, own?.address, resolve));
  await page.goto('/en/labs/configuration/');
  const lab = page.locator(LAB);
  // Chromium tells a page of its network interfaces when it first gathers; until then gathering may be over at once.
  await lab.locator('[data-make]').click();
  await expect(measure(lab, 'A', 'connected')).toContainText('ms');
  await lab.locator('[data-add]').click();
  await lab
    .locator('[data-field="urls"]')
    .fill(`stun:${own?.address ?? ''}:${String(silent.address().port)}`);
  await lab.locator('[data-field="way"]').selectOption('unsent');
  await lab.locator('[data-make]').click();
  const clock = lab.locator('[data-waiting="A"]');
  await expect(clock).toContainText(/A has been gathering for \d+\.\d s and is not connected/);
  const told = await clock.textContent();
  await expect(clock).not.toHaveText(told ?? '');
  await lab.locator('[data-end]').click();
  await expect(lab).toHaveAttribute('data-status', 'ended');
  await expect(clock).toHaveCount(0);
  silent.close();
});
