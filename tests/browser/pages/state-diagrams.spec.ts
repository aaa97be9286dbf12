import { expect, test, type Page } from '@playwright/test';

/** The phone for which the diagrams are drawn one to one. */
const PHONE = { width: 320, height: 800 };

/** Goes to the chapter on states and wakes every panel with diagrams. */
async function openAwake(page: Page, locale: 'en' | 'ko'): Promise<void> {
  await page.goto(`/${locale}/chapters/states/`);
  for (const scope of await page.locator('[data-scope]').all()) {
    await scope.scrollIntoViewIfNeeded();
    await scope.dispatchEvent('pointerover');
    await expect(scope.locator('figure[data-machine] [data-item]').first()).toBeAttached();
  }
}

/** What is wrong in how the pictures of the page are drawn, one line each; runs in the page. */
function flaws(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-machine]')) {
    const machine = figure.dataset['machine'] ?? '';
    const svg = figure.querySelector<SVGSVGElement>(':scope > svg');
    if (svg === null || done.has(machine)) continue;
    done.add(machine);
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const words = [...svg.querySelectorAll('tspan')].map((word) => {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(word).fontSize) * scale;
      // A line's box is higher than its letters: 3 px are air above and below.
      return { text: word.textContent, left, right, top: top + 3, bottom: bottom - 3, size };
    });
    for (const word of words) {
      if (word.size < 10.99) found.push(`${machine}: “${word.text}” is ${word.size.toFixed(1)} px`);
      if (word.left < frame.left - 1 || word.right > frame.right + 1) {
        found.push(`${machine}: “${word.text}” leaves the picture`);
      }
      for (const other of words) {
        const meets =
          word !== other &&
          word.left < other.right &&
          other.left < word.right &&
          word.top < other.bottom &&
          other.top < word.bottom;
        if (meets) found.push(`${machine}: “${word.text}” lies over “${other.text}”`);
      }
    }
    const matrix = svg.getScreenCTM();
    const edges = [...svg.querySelectorAll<SVGGElement>('[data-item*=">"]')].map((group) => {
      const id = group.dataset['item'] ?? '';
      // The first path of an edge is the wide one that is reached; it lies on the line.
      const path = group.querySelector('path');
      const length = path?.getTotalLength() ?? 0;
      const points = Array.from({ length: 101 }, (_, i) => {
        const point = path?.getPointAtLength((length * i) / 100) ?? new DOMPoint();
        return point.matrixTransform(matrix ?? undefined);
      });
      return { id, ends: id.split('>'), points };
    });
    const boxes = [...svg.querySelectorAll<SVGGElement>('[data-item]:not([data-item*=">"])')].map(
      (group) => ({
        state: group.dataset['item'] ?? '',
        box: group.querySelector('text')?.getBoundingClientRect() ?? new DOMRect(),
      }),
    );
    const turn = (a: DOMPoint, b: DOMPoint, c: DOMPoint): number =>
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    for (const { id, ends, points } of edges) {
      for (const { text, left, right, top, bottom } of words) {
        if (points.some(({ x, y }) => x > left && x < right && y > top && y < bottom)) {
          found.push(`${machine}: ${id} runs through “${text}”`);
        }
      }
      for (const { state, box } of boxes) {
        if (ends.includes(state)) continue;
        const hits = points.some(
          ({ x, y }) =>
            x > box.left - 8 && x < box.right + 8 && y > box.top - 6 && y < box.bottom + 6,
        );
        if (hits) found.push(`${machine}: ${id} touches ${state}`);
      }
      for (const other of edges) {
        if (other.id <= id) continue;
        const crosses = points.slice(1).some((b, i) =>
          other.points.slice(1).some((d, k) => {
            const a = points[i] ?? b;
            const c = other.points[k] ?? d;
            return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
          }),
        );
        if (crosses) found.push(`${machine}: ${id} crosses ${other.id}`);
      }
    }
  }
  if (done.size !== 8) found.push(`only ${[...done].join(', ')} are drawn`);
  return found;
}

for (const locale of ['en', 'ko'] as const) {
  test(`on a phone nothing in a state diagram overlaps, crosses or shrinks below 11 px: ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openAwake(page, locale);
    expect(await page.evaluate(flaws)).toEqual([]);
    // The measure measures: letters of twice the size do not fit.
    await page.evaluate(() => {
      for (const text of document.querySelectorAll<SVGTextElement>('figure text')) {
        text.style.fontSize = '22px';
      }
    });
    expect((await page.evaluate(flaws)).length).toBeGreaterThan(20);
  });
}

test('arrow keys walk through a machine, Enter keeps what is explained, Escape lets it go', async ({
  page,
}) => {
  await page.goto('/en/');
  const scope = page.locator('[data-scope]');
  await scope.dispatchEvent('pointerover');
  const figure = scope.locator('figure[data-machine="signaling"][data-peer="A"]');
  await figure.locator('[tabindex="0"]').focus();
  await expect(figure.locator(':focus')).toHaveAttribute('data-item', 'machine');
  await expect(figure.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const edge = figure.locator('[data-item="stable>have-local-offer"]');
  await expect(edge).toBeFocused();
  await expect(scope).toContainText('createOffer() alone changes nothing');
  await page.keyboard.press('Enter');
  await expect(edge).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await expect(figure.locator('[data-item="closed"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(edge).toHaveAttribute('aria-pressed', 'false');
});

test('a tap tells meaning, cause and where it is written; a second one lets go', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/ko/');
  const scope = page.locator('[data-scope]');
  await scope.dispatchEvent('pointerover');
  const figure = scope.locator('figure[data-machine="signaling"][data-peer="B"]');
  const state = figure.locator('[data-item="have-remote-offer"]');
  await state.click();
  await expect(state).toHaveAttribute('aria-pressed', 'true');
  await expect(scope).toContainText('상대의 offer를 적용했어요');
  await expect(scope).toContainText('setRemoteDescription(offer)');
  await expect(
    scope.locator(
      'a[href="https://w3c.github.io/webrtc-pc/#dom-rtcsignalingstate-have-remote-offer"]',
    ),
  ).toBeVisible();
  await state.click();
  await expect(state).toHaveAttribute('aria-pressed', 'false');
});

test('an edge that was taken selects its event for all pictures', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/');
  const scope = page.locator('[data-scope]');
  await scope.locator('[data-run]').click();
  await expect(scope.locator('figure[data-machine="connection"][data-peer="A"]')).toHaveAttribute(
    'data-state',
    'connected',
    { timeout: 30_000 },
  );
  const edge = scope.locator(
    'figure[data-machine="connection"][data-peer="A"] [data-item="new>connecting"]',
  );
  await edge.focus();
  await page.keyboard.press('Enter');
  const row = scope.locator('[role="option"][data-mark="selected"]');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(row).toContainText('connecting');
});
