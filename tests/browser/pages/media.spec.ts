import { expect, test, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

/** Every track that the page has opened or cloned, so that one that is left on is found. */
async function watchTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(window, { tracks });
    HTMLCanvasElement.prototype.captureStream = new Proxy(
      Reflect.get(HTMLCanvasElement.prototype, 'captureStream'),
      {
        apply(native, canvas: HTMLCanvasElement, args: [number?]) {
          const stream = Reflect.apply(native, canvas, args);
          tracks.push(...stream.getTracks());
          return stream;
        },
      },
    );
  });
}

const live = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(
        ({ readyState }) => readyState === 'live',
      ).length,
  );

test('the lab works by keyboard at 360 px, and leaves no capture on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await watchTracks(page);
  await page.goto('/ko/labs/media/');
  const lab = page.locator('[data-lab="media"]');
  await lab.locator('[data-start]').focus();
  await page.keyboard.press('Enter');
  await expect(lab).toHaveAttribute('data-status', 'running');
  const row = (peer: string) => lab.locator(`[data-transceivers="${peer}"] tr[data-mid="0"]`);
  await expect(row('B').locator('[data-cell="receiver.track"]')).toContainText('unmuted');

  await lab.locator('[data-command="replace-null"]').focus();
  await page.keyboard.press('Enter');
  await expect(row('A').locator('[data-cell="sender.track"]')).toContainText('트랙 없음');
  await expect(lab.locator('[data-unsent]')).toHaveAttribute('data-unsent', '1');
  await lab.locator('[data-command="direction-inactive"]').focus();
  await page.keyboard.press('Enter');
  await expect(row('B').locator('[data-cell="receiver.track"]')).toContainText(/^muted/);
  await expect(lab.locator('[data-round]')).toHaveCount(2);

  // The first round of the log leads back to its moment, when B was not muted yet.
  await lab.locator('[data-round] button').first().focus();
  await page.keyboard.press('Enter');
  await expect(row('B')).toHaveCount(0);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wider).toBeLessThanOrEqual(360);
  expect(await violations(page, '[data-lab="media"]')).toEqual([]);

  expect(await live(page)).toBeGreaterThan(0);
  await lab.locator('[data-stop]').focus();
  await page.keyboard.press('Enter');
  await expect(lab).toHaveAttribute('data-status', 'stopped');
  expect(await live(page)).toBe(0);
});

test('a refusal is named and explained, and the permission is asked for at that press only', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    navigator.mediaDevices.getUserMedia = () => {
      asked += 1;
      Object.assign(window, { asked });
      return Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
    };
  });
  await page.goto('/en/labs/media/');
  const lab = page.locator('[data-lab="media"]');
  await lab.locator('[data-start]').click();
  await expect(lab).toHaveAttribute('data-status', 'running');
  await lab.locator('[data-group="devices"]').click();
  expect(await page.evaluate(() => 'asked' in window)).toBe(false);
  await lab.locator('[data-command="use-camera"]').click();
  const outcome = lab.locator('[data-outcome="refused"]');
  await expect(outcome).toContainText('NotAllowedError: Permission denied');
  await expect(outcome).toContainText('Permission was not given');
  // The call goes on with what it had.
  await expect(lab.locator('[data-capture="A camera 1"][data-sent]')).toHaveCount(1);
});

test('an experiment asked for before there is a call begins the call that it needs', async ({
  page,
}) => {
  await watchTracks(page);
  await page.goto('/en/labs/media/');
  const lab = page.locator('[data-lab="media"]');
  await lab.locator('[data-group="simulcast"]').click();
  await lab.locator('[data-command="layer-h"]').click();
  await expect(lab.locator('[data-transceivers="B"] tr[data-mid]')).toHaveCount(3);
  await expect(lab.locator('[data-outcome="done"]')).toBeVisible();
  // Whoever leaves takes nothing along.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(lab).toHaveAttribute('data-status', 'stopped');
  expect(await live(page)).toBe(0);
});
