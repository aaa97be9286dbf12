import { expect, test } from '@playwright/test';

const chapter = '/en/chapters/states/';
const terms = 'a.term';
const card = '#term-card';

test.describe('the card of a term', () => {
  test('opens at the focus, describes the link, and closes with Escape and with the focus', async ({
    page,
  }) => {
    await page.goto(chapter);
    const term = page.locator(terms).first();
    await term.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(term).toBeFocused();
    await expect(page.locator(card)).toBeVisible();
    await expect(term).toHaveAccessibleDescription(/written down as SDP/);
    await page.keyboard.press('Escape');
    await expect(page.locator(card)).toBeHidden();
    await expect(term).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(card)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator(card)).not.toContainText('written down as SDP');
  });

  test('opens under a pointer, stays while it is on the card, and closes when it leaves', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(chapter);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator(terms).first().hover();
    await expect(page.locator(card)).toBeVisible();
    await page.locator(card).hover();
    // Longer than the grace that a pointer has between the two.
    await page.clock.runFor(400);
    await expect(page.locator(card)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(page.locator(card)).toBeHidden();
    await page.locator(terms).nth(1).hover();
    await expect(page.locator(card)).toBeVisible();
    expect(asked.filter((path) => path === '/en/glossary.json')).toHaveLength(1);
  });

  test('is a link to the glossary, which leads back', async ({ page }) => {
    await page.goto(chapter);
    await page.locator(terms).first().click();
    await expect(page).toHaveURL(/\/en\/glossary\/description\/$/);
    await page.getByRole('link', { name: /Four state machines/ }).click();
    await expect(page).toHaveURL(/\/en\/chapters\/states\/#overview$/);
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('opens at the first tap, and the second one follows the link', async ({ page }) => {
      await page.goto('/ko/chapters/states/');
      const term = page.locator(terms).first();
      await term.tap();
      await expect(page.locator(card)).toContainText('한 번 더 누르면');
      const box = await page.locator(card).boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
      await expect(page).toHaveURL(/states\/$/);
      await term.tap();
      await expect(page).toHaveURL(/\/ko\/glossary\/description\/$/);
    });
  });
});

test.describe('an address whose anchor is not there', () => {
  test('is told where its content has gone, and the focus is on it', async ({ page }) => {
    await page.goto(`${chapter}#dtls`);
    const notice = page.locator('[data-parts]');
    await expect(notice).toBeFocused();
    await expect(notice).toBeInViewport();
    await expect(notice).toHaveRole('status');
    await notice.getByRole('link', { name: 'The transports beneath' }).click();
    await expect(page.locator('#transports')).toBeInViewport();
    await expect(notice).toBeHidden();
  });

  test('is told that there is none, by its name', async ({ page }) => {
    await page.goto(`${chapter}#<b>no-such-part`);
    await expect(page.locator('[data-parts]')).toContainText('“<b>no-such-part”');
    await page.goto(`${chapter}#closing`);
    await expect(page.locator('[data-parts]')).toBeHidden();
  });
});

test('headings are links to themselves, and the contents have every one of them', async ({
  page,
}) => {
  await page.goto('/ko/chapters/methods/');
  const headings = page.locator('.prose > :is(h2, h3)');
  const ids = await headings.evaluateAll((all) => all.map(({ id }) => `#${id}`));
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(ids.length).toBeGreaterThan(15);
  expect(await read('.prose > :is(h2, h3) > a')).toEqual(ids);
  expect(await read('nav.rail a')).toEqual(ids);
});

test('the contents stay in sight of what is read, although they are longer than the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto('/en/chapters/methods/#restart-ice');
  const link = page.locator('nav.rail a[href="#restart-ice"]');
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(link).toBeInViewport();
});

test('the other language is opened at the same section', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#closing').scrollIntoViewIfNeeded();
  await page.locator('#closing').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  await page.locator('[data-language-switch]').dispatchEvent('click');
  await expect(page).toHaveURL(/\/ko\/chapters\/states\/#closing$/);
});

test('a chapter names its Markdown form and its picture, and both are there', async ({
  page,
  request,
}) => {
  await page.goto(chapter);
  const plain = await page
    .locator('link[rel="alternate"][type="text/markdown"]')
    .getAttribute('href');
  const text = await (await request.get(plain ?? '')).text();
  expect(text).toMatch(/^# Chapter 5: States\n/);
  expect(text).toContain('](/en/labs/faults/#answer-twice)');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await request.get(picture ?? '')).ok()).toBe(true);
  for (const list of ['/llms.txt', '/ko/llms.txt']) {
    const listed = await (await request.get(list)).text();
    const chapters = [...listed.matchAll(/\]\((\S+\.md)\)/g)].map(([, address]) => address!);
    expect(chapters.length).toBeGreaterThanOrEqual(5);
    for (const address of chapters) expect((await request.get(address)).ok()).toBe(true);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of ['introduction', 'configuration', 'methods', 'events', 'states']) {
    test(`the chapter ${slug} shows a picture or code in place of everything that is live`, async ({
      page,
    }) => {
      await page.goto(`/en/chapters/${slug}/`);
      const live = page.locator('.live');
      expect(await live.count()).toBeGreaterThan(0);
      for (const figure of await live.all()) {
        await expect(figure.locator('noscript')).toBeVisible();
        const drawn = figure.locator('svg[viewBox], pre, [data-poster], form, fieldset, select');
        await expect(drawn.filter({ visible: true }).first()).toBeVisible();
      }
    });
  }
});
