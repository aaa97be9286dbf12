import { expect, test } from '@playwright/test';

import { chromiumArgs } from '../chromium-args.ts';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { writeShare } from '../../../src/lib/share/index.ts';

const executablePath = findBrowser('chromium');

// Devices that the browser itself makes up, and allows.
test.use({
  launchOptions: {
    args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    ...(executablePath && { executablePath }),
  },
});

const CODE = `const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
for (const track of stream.getTracks()) console.log(track.kind, track.label, track.muted);
`;

test('code gets the camera and the microphone when the reader lends them, and loses them with Stop', async ({
  page,
}) => {
  const link = await writeShare({ files: [{ name: 'main.ts', text: CODE }] });
  await page.goto(`/en/playground/${link}`);
  const root = page.locator('[data-playground]');
  await root.dispatchEvent('pointerover');
  const bench = page.locator('[data-run-status]');
  const devices = root.locator('[data-own-devices]');
  const lines = bench.locator('[data-console]');

  // Off for code that somebody else has written: it gets synthetic devices.
  await expect(devices).toHaveAttribute('data-own-devices', 'off');
  await bench.locator('[data-run]').click();
  await expect(lines).toContainText('synthetic');

  await devices.getByRole('checkbox').press('Space');
  await expect(devices).toHaveAttribute('data-own-devices', 'on');
  await bench.locator('[data-run]').click();
  await expect(lines).toContainText('fake_device_0');
  await expect(lines).not.toContainText('synthetic');
  await expect(devices.getByRole('status')).toContainText('fake_device_0');

  await bench.locator('[data-stop]').click();
  await expect(devices.getByRole('status')).toBeEmpty();

  // What was lent was lent to this code: another link gets nothing.
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    await writeShare({ files: [{ name: 'main.ts', text: `${CODE}// other` }] }),
  );
  await expect(devices).toHaveAttribute('data-own-devices', 'off');
});
