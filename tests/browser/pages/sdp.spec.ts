import { expect, test, type Page } from '@playwright/test';

import { violations } from '../axe.ts';

/** Nothing is wider than the page. */
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test('a real pair: every line is explained by keyboard, offer beside answer, at 360 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/en/labs/sdp/');
  const lab = page.locator('[data-lab="sdp"]');
  await lab.locator('input[value="media"]').check();
  await expect(lab.locator('label[data-chosen] input')).toHaveValue('media');
  await lab.locator('[data-make]').focus();
  await page.keyboard.press('Enter');
  await expect(lab.locator('[data-status="ran"]')).toBeVisible({ timeout: 30_000 });
  await expect(lab.locator('[data-entry]')).toHaveCount(4);
  await expect(lab.locator('[data-entry][data-status="current"]')).toHaveCount(4);

  await lab.locator('[data-entry="0"]').focus();
  await page.keyboard.press('Enter');
  await expect(lab.locator('[data-section="3"] summary')).toContainText('data channels');
  await lab.locator('[data-line="1"]').focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
  await expect(lab.locator('[data-line="5"]')).toBeFocused();
  await expect(lab.locator('[data-explained]')).toContainText('share one transport');
  // One stop of the Tab key for all lines.
  await expect(lab.locator('[data-line][tabindex="0"]')).toHaveCount(1);
  await expect(lab.locator('[data-kind="unknown"], [data-kind="unreadable"]')).toHaveCount(0);

  await lab.locator('[data-topic="codecs"]').click();
  await expect(lab.locator('[data-kind="ice-ufrag"]')).toHaveCount(0);
  await expect(lab.locator('[data-kind="rtpmap"]').first()).toBeVisible();
  await lab.locator('[data-explain-all]').check();
  await expect(lab.getByText('Payload 111 is Opus at 48 kHz', { exact: false })).toBeVisible();
  expect(await isWithin(page)).toBe(true);
  await lab.locator('[data-view="partner"]').click();
  const comparison = lab.locator('[data-comparison="answer"]');
  await expect(
    comparison.locator('[data-section="1"] [data-kind="direction"][data-status="changed"]'),
  ).toContainText('a=recvonly');
  await expect(
    comparison.locator('[data-section="1"] [data-kind="setup"][data-status="changed"]'),
  ).toContainText('a=setup:active');
  expect(await isWithin(page)).toBe(true);
  expect(await violations(page, '[data-lab="sdp"]')).toEqual([]);
});

test('an SDP of one’s own: its mistakes by line, and what the browser says', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/ko/labs/sdp/');
  const lab = page.locator('[data-lab="sdp"]');
  await lab.locator('[data-choose-mode="own"]').click();
  const text = lab.locator('textarea').first();
  await expect(text).toBeVisible();

  await lab.locator('[data-explain]').click();
  await expect(lab.locator('[data-problem="empty"]')).toBeVisible();

  const broken = [
    'v=0',
    'o=- 46117317 2 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    '<img src=x onerror="document.title=1">',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'c=IN IP4 0.0.0.0',
    'a=mid:0',
    'a=rtpmap:111 op',
  ].join('\n');
  await text.fill(broken);
  await lab.locator('[data-explain]').click();
  for (const code of ['not-a-line', 'no-credentials', 'no-fingerprint', 'cut-off'])
    await expect(lab.locator(`[data-problem="${code}"]`)).toBeVisible();
  await expect(lab.locator('[data-own-result] img')).toHaveCount(0);
  await lab.locator('[data-problem="not-a-line"] button').click();
  await expect(lab.locator('[data-own-result] [data-line="5"]')).toBeFocused();

  await lab.locator('[data-check]').click();
  await expect(lab.locator('[data-verdict="refused"]')).toContainText('OperationError');
  // What was tried is in the trace, too.
  await expect(lab.locator('[data-entry][data-status="refused"]')).toBeVisible();
  expect(await isWithin(page)).toBe(true);

  const answer = await page.evaluate(async () => {
    const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()];
    a.createDataChannel('x');
    const offer = await a.createOffer();
    await b.setRemoteDescription(offer);
    const made = await b.createAnswer();
    a.close();
    b.close();
    return [JSON.stringify(made), offer.sdp ?? ''] as const;
  });
  await text.fill(answer[0]);
  await lab.locator('[data-explain]').click();
  await expect(lab.locator('[data-problem="answer-without-offer"]')).toBeVisible();
  await lab.locator('form summary').click();
  await lab.locator('textarea').nth(1).fill(answer[1]);
  await lab.locator('[data-explain]').click();
  await expect(lab.locator('[data-comparison="answer"]')).toContainText('a=setup:actpass');
  await expect(lab.locator('[data-own-result] [data-problem]')).toHaveCount(0);
});
