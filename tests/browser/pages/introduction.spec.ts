import { expect, test } from '@playwright/test';

// The picture of chapter 1: a real connection, told as a telephone call.

test('a call can be gone through stage by stage, with the keyboard alone', async ({ page }) => {
  await page.goto('/en/chapters/introduction/');
  const figure = page.locator('[data-live="telephone"]');
  // Not the recording.
  const call = figure.locator('[data-telephone]:not([inert] *)');
  const stage = (name: string) => call.locator(`[data-stage="${name}"]`);

  // What stands there before a run is a recording, and nothing in it takes the focus.
  await expect(figure.locator('[data-poster] [data-telephone="talking"]')).toBeVisible();
  await expect(figure.locator('[inert] [data-telephone]')).toHaveCount(1);

  await figure.hover();
  await figure.getByRole('combobox').first().selectOption({ label: 'Basic connect' });
  await figure.getByRole('button', { name: 'Connect two peers' }).press('Enter');
  await expect(stage('talking')).toHaveAttribute('data-reached', '', { timeout: 20_000 });

  await stage('ringing').press('Enter');
  await expect(call).toHaveAttribute('data-telephone', 'ringing');
  await expect(stage('ringing')).toHaveAttribute('aria-current', 'step');
  await expect(call.locator('[data-phone="A"][data-lifted]')).toHaveCount(1);
  await expect(call.locator('[data-phone="B"][data-lifted]')).toHaveCount(0);
  await expect(call.getByRole('img')).toHaveAccessibleName(/A: handset up.*B: handset down/);

  await stage('line').press('Enter');
  for (const peer of ['A', 'B']) {
    await expect(call.locator(`[data-phone="${peer}"]`)).toHaveAttribute(
      'data-line',
      /connected|completed/,
    );
  }

  // Nobody has hung up: the stage can be read about, and the picture stays where it is.
  await stage('hung-up').press('Enter');
  await expect(call).toHaveAttribute('data-telephone', 'line');
  await expect(call).toContainText('Nobody hears it.');
});

for (const locale of ['ko', 'en'] as const) {
  test(`the files of the Django server in ${locale} are shown in one language`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/chapters/introduction/`);
    const files = page.locator('[data-django]');
    await expect(files).toHaveCount(3);
    for (const text of await files.allTextContents()) {
      expect(text).not.toMatch(/(#|\/\/) (ko|en): /);
      expect(/[가-힣]/.test(text)).toBe(locale === 'ko');
    }
  });
}
