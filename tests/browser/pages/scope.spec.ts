import { expect, test, type Locator, type Page } from '@playwright/test';

const OWN_MACHINES = ['signaling', 'ice-gathering', 'ice-connection', 'connection'] as const;

/** Everything that was recorded so far has been played; while a run goes on, there may be more in a moment. */
async function played(scope: Locator): Promise<void> {
  await expect
    .poll(
      () =>
        scope.evaluate(({ dataset: { length, playhead } }: HTMLElement) =>
          length !== '0' ? length === playhead : false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** The source can be run again: what ran has ended. */
const ended = (scope: Locator): Promise<void> =>
  expect(scope.locator('[data-run]')).toBeVisible({ timeout: 30_000 });

/** Opens the home page, connects, and goes to the end of what was recorded. */
async function connected(page: Page, locale = 'en'): Promise<Locator> {
  await page.goto(`/${locale}/`);
  const scope = page.locator('[data-scope]');
  await scope.locator('[data-run]').click();
  await expect(scope.locator('figure[data-machine="connection"]').last()).toHaveAttribute(
    'data-state',
    'connected',
    { timeout: 30_000 },
  );
  await scope.focus();
  await ended(scope);
  await page.keyboard.press('End');
  await played(scope);
  return scope;
}

const count = async (scope: Locator, what: 'length' | 'playhead'): Promise<number> =>
  Number(await scope.getAttribute(`data-${what}`));

for (const locale of ['en', 'ko']) {
  test(`${locale}: one press shows the 16 state changes of a connect, with peer, time and cause`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    const scope = page.locator('[data-scope]');
    const begin = Date.now();
    await scope.locator('[data-run]').click();
    await expect(scope).not.toHaveAttribute('data-length', '0');
    await ended(scope);
    await played(scope);
    const tookMs = Date.now() - begin;
    // About 6 s, and the time to load, to connect and to notice.
    expect(tookMs).toBeGreaterThan(4000);
    expect(tookMs).toBeLessThan(15_000);

    const rows = scope.locator('[data-change]');
    await expect(rows).toHaveCount(16);
    for (const machine of OWN_MACHINES) {
      for (const peer of ['A', 'B']) {
        const own = scope.locator(`[data-change="${machine}"][data-peer="${peer}"]`);
        await expect(own.first()).toContainText(/\d ?m?s/);
        await expect(own.last().locator('button').last()).toContainText(/← .{6,}/);
        const last = await own.last().locator('button').first().innerText();
        const state = await scope
          .locator(`figure[data-machine="${machine}"][data-peer="${peer}"]`)
          .getAttribute('data-state');
        expect(state).not.toBe('');
        expect(last).toContain(String(state));
      }
    }
    await expect(scope.locator('[data-origin="live"]')).toBeVisible();
  });
}

test('nothing on the page moves while the run is played', async ({ page }) => {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { layoutShift: () => sum });
  });
  const scope = await connected(page);
  await expect(scope.locator('[data-picture="sequence"] [role="listbox"]')).toBeVisible();
  expect(await page.evaluate<number>('layoutShift()')).toBeLessThan(0.02);
});

test.describe('by keyboard', () => {
  test('plays, steps by event and by state change, and goes to the cause', async ({ page }) => {
    const scope = await connected(page);
    const length = await count(scope, 'length');

    await page.keyboard.press('Home');
    await expect(scope).toHaveAttribute('data-playhead', '0');
    await page.keyboard.press('ArrowRight');
    await expect(scope).toHaveAttribute('data-playhead', '1');
    await page.keyboard.press('ArrowLeft');
    await expect(scope).toHaveAttribute('data-playhead', '0');

    const signaling = scope.locator('figure[data-machine="signaling"][data-peer="A"]');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(signaling).toHaveAttribute('data-state', 'have-local-offer');
    const atOffer = await count(scope, 'playhead');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(scope).toHaveAttribute('data-playhead', '0');
    for (let i = 0; i < 16; i += 1) await page.keyboard.press('Shift+ArrowRight');
    for (const figure of await scope.locator('figure[data-machine="connection"]').all()) {
      await expect(figure).toHaveAttribute('data-state', 'connected');
    }

    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('c');
    expect(await count(scope, 'playhead')).toBeLessThan(atOffer);
    await expect(scope).toContainText('A calls setLocalDescription()');

    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    await expect.poll(() => count(scope, 'playhead')).toBeGreaterThan(0);
    await page.keyboard.press(' ');
    const paused = await count(scope, 'playhead');
    expect(paused).toBeLessThan(length);
    await page.keyboard.press('ArrowRight');
    await expect(scope).toHaveAttribute('data-playhead', String(paused + 1));
  });

  test('changes the tempo, and leaves keys to what has the focus', async ({ page }) => {
    const scope = await connected(page);
    const tempo = scope.getByRole('combobox', { name: 'Speed' });
    await expect(tempo).toHaveValue('auto');
    await page.keyboard.press('.');
    await expect(tempo).toHaveValue(String(1 / 100));
    await page.keyboard.press(',');
    await expect(tempo).toHaveValue('auto');

    await page.keyboard.press('Home');
    await tempo.focus();
    await page.keyboard.press('c');
    await page.keyboard.press('ArrowDown');
    await expect(scope).toHaveAttribute('data-playhead', '0');

    await page.locator('h1').click();
    await page.keyboard.press('End');
    await expect(scope).toHaveAttribute('data-playhead', '0');

    // A tab moves among tabs, and the slider is a slider.
    await scope.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(scope.getByRole('tab', { name: 'Timeline' })).toBeFocused();
    await expect(scope).toHaveAttribute('data-playhead', '0');
    await scope.getByRole('slider', { name: 'Playback position' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(scope).toHaveAttribute('data-playhead', '1');
  });

  test('the help tells every key', async ({ page }) => {
    await page.goto('/en/');
    await page.getByText('Keyboard', { exact: true }).click();
    for (const what of ['play or pause', 'next state change', 'to the cause', 'slower']) {
      await expect(page.getByText(what, { exact: true })).toBeVisible();
    }
  });
});

test('a state change of the list leads to its moment and its cause', async ({ page }) => {
  const scope = await connected(page);
  const row = scope.locator('[data-change="ice-connection"][data-peer="B"]').last();
  const seq = Number(await row.getAttribute('data-seq'));
  await row.locator('button').first().click();
  await expect(scope).toHaveAttribute('data-playhead', String(seq + 1));
  await expect(
    scope.locator('figure[data-machine="ice-connection"][data-peer="B"]'),
  ).toHaveAttribute('data-state', 'connected');
  // All of them stay where they are, also those that the playhead has not reached again.
  await expect(scope.locator('[data-change]')).toHaveCount(16);
  await row.locator('button').last().click();
  expect(await count(scope, 'playhead')).toBeLessThanOrEqual(seq);
});

test.describe('a slow scenario', () => {
  test('goes on recording while the reader looks at the past, under a clock', async ({ page }) => {
    await page.goto('/en/chapters/states/');
    const scope = page.locator('[data-live="closing"] [data-scope]');
    await scope.locator('[data-run]').click();
    await expect(scope.getByRole('timer')).toContainText(/\d\.\d s of about \d+\.\d s/);
    const state = scope.locator('figure[data-machine="connection"][data-peer="A"]');
    await expect.poll(() => count(scope, 'length')).toBeGreaterThan(20);
    await scope.getByRole('button', { name: 'Previous event' }).click();
    const [playhead, length] = [await count(scope, 'playhead'), await count(scope, 'length')];
    // B closes, and A finds out: seconds later, with nobody looking.
    await expect.poll(() => count(scope, 'length'), { timeout: 40_000 }).toBeGreaterThan(length);
    expect(await count(scope, 'playhead')).toBe(playhead);
    await expect(scope.getByRole('timer')).toBeHidden({ timeout: 40_000 });
    await scope.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(state).toHaveAttribute('data-state', 'closed', { timeout: 30_000 });
  });

  test('can be cut short to the recorded one, which says that it is', async ({ page }) => {
    await page.goto('/en/chapters/states/');
    const scope = page.locator('[data-live="closing"] [data-scope]');
    await scope.locator('[data-run]').click();
    await scope.getByRole('button', { name: 'Show the recorded run instead' }).click();
    await expect(scope.locator('[data-origin="recorded"]')).toContainText('recorded');
    await expect(scope.getByRole('timer')).toBeHidden();
    await scope.getByRole('button', { name: 'To the end' }).click();
    await expect(scope.locator('figure[data-machine="connection"][data-peer="A"]')).toHaveAttribute(
      'data-state',
      'closed',
    );
  });

  test('ends when another panel begins, and keeps what it recorded', async ({ page }) => {
    await page.goto('/en/chapters/states/');
    const slow = page.locator('[data-live="closing"] [data-scope]');
    await slow.locator('[data-run]').click();
    await expect.poll(() => count(slow, 'length')).toBeGreaterThan(20);
    await page.locator('[data-live="overview"] [data-run]').click();
    await expect(slow).toContainText('Everything it opened is closed');
    expect(await count(slow, 'length')).toBeGreaterThan(20);
  });

  test('can be stopped', async ({ page }) => {
    await page.goto('/en/chapters/states/');
    const scope = page.locator('[data-live="closing"] [data-scope]');
    await scope.locator('[data-run]').click();
    await expect.poll(() => count(scope, 'length')).toBeGreaterThan(0);
    await scope.getByRole('button', { name: 'Stop' }).click();
    await expect(scope.locator('[data-run]')).toBeVisible();
    await expect(scope).toContainText('Stopped.');
  });
});

test.describe('a browser that cannot connect', () => {
  test('without RTCPeerConnection is told so at once, and plays the recording', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
    });
    await page.goto('/en/');
    const scope = page.locator('[data-scope]');
    await expect(scope.locator('[data-problem="no-peer-connection"]')).toBeVisible();
    await scope.locator('[data-run]').click();
    await expect(scope.locator('[data-origin="recorded"]')).toBeVisible();
    await played(scope);
    await expect(scope.locator('[data-change]')).toHaveCount(16);
  });

  test('that has spent its connections is told so kindly', async ({ page }) => {
    await page.addInitScript(() => {
      const real = RTCPeerConnection;
      globalThis.RTCPeerConnection = new Proxy(real, {
        construct() {
          throw new DOMException('Cannot create so many PeerConnections', 'UnknownError');
        },
      });
    });
    await page.goto('/en/');
    const scope = page.locator('[data-scope]');
    await scope.locator('[data-run]').click();
    await expect(scope.locator('[data-problem="too-many"]')).toContainText('500');
    await scope.getByRole('button', { name: 'Play the recording' }).click();
    await expect(scope.locator('[data-origin="recorded"]')).toBeVisible();
  });
});

test('less motion: rests on each state change instead of moving', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/');
  const scope = page.locator('[data-scope]');
  await scope.locator('[data-run]').click();
  await expect(scope.getByRole('combobox', { name: 'Speed' })).toHaveValue('steps');
  await expect(scope.locator('[data-change]')).toHaveCount(3, { timeout: 20_000 });
  const playhead = await count(scope, 'playhead');
  const rows = scope.locator('[data-change]');
  const seqs = await rows.evaluateAll((all) =>
    all.map((row) => Number((row as HTMLElement).dataset['seq'])),
  );
  expect(seqs.map((seq) => seq + 1)).toContain(playhead);
});

test('a screen reader hears the changes, not too often', async ({ page }) => {
  const scope = await connected(page);
  await expect(scope.locator('[aria-live="polite"]')).toHaveCount(1);
  await expect(scope.locator('[aria-live="polite"]')).toContainText(/State|state|signaling/);
});
