import { readdirSync, readFileSync } from 'node:fs';

import { expect, test, type Page } from '@playwright/test';

import { violations } from '../axe.ts';
import { globalsKo } from '../../../src/content/ui/globals.ko.ts';
import type { kit as Kit } from '../../fixtures/pages/editor.ts';

declare const kit: typeof Kit;

const TEXT = `// 안녕하세요 abcdefghij
const pc = new RTCPeerConnection();
const 이름 = '<p style="color: red">';
pc.onicecandidate = ({ candidate }) => socket.emit('offer', candidate);
await pc.createOfer();
`;

/** What the page said that it should not: a blocked style is an error in the console. */
let heard: string[] = [];
let asked: string[] = [];

test.beforeEach(({ page }) => {
  heard = [];
  asked = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => {
    const [, file] = /\/assets\/editor-[^/]+\/(.*)/.exec(request.url()) ?? [];
    if (file !== undefined) asked.push(file);
  });
});

test.afterEach(async ({ page }) => {
  expect(heard).toEqual([]);
  expect(await page.evaluate(() => kit.blocked)).toEqual([]);
});

/** Opens the test page and, as Edit does, the editor in it. */
async function edit(page: Page, text = TEXT, id = 'a/main.ts'): Promise<string> {
  if (!page.url().includes('/__tests/')) await page.goto('/__tests/editor.html');
  return page.evaluate(([file, code]) => kit.open(file, code), [id, text] as const);
}

const textOf = (page: Page, id = 'a/main.ts') =>
  page.evaluate((file) => kit.editor.textOf(file), id);
const line = (page: Page, text: string) => page.locator('.view-line', { hasText: text });

test('nothing of the editor is fetched before somebody edits, nor the types before the caret is there', async ({
  page,
}) => {
  await page.goto('/__tests/editor.html');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await edit(page)).toBe('monaco');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-editor]') !== null)).toBe(
    true,
  );
  await expect.poll(() => asked).toContain('ts.worker.js');
  const order = ['monaco.js', 'ts.worker.js'].map((file) => asked.indexOf(file));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(asked).not.toContain('plain.js');
});

test('it knows RTCPeerConnection and our globals: problems, words on hovering, completions', async ({
  page,
}) => {
  await edit(page);
  const problem = page.locator('.squiggly-error');
  await expect(problem).toHaveCount(1, { timeout: 20_000 });

  const hover = page.locator('.monaco-hover:visible');
  await line(page, 'createOfer').getByText('createOfer').hover();
  await expect(hover).toContainText("'createOfer' does not exist on type 'RTCPeerConnection'");
  await page.locator('#after').hover();
  await expect(hover).toHaveCount(0);
  await line(page, 'socket.emit').getByText('socket').hover();
  await expect(hover).toContainText(globalsKo.names.socket);

  await page.keyboard.press('Control+End');
  await page.keyboard.type('pc.createO');
  const suggestion = page.locator('.suggest-widget .monaco-list-row').first();
  await expect(suggestion).toContainText('createOffer');
  await page.keyboard.press('Enter');
  await page.keyboard.type('();\nremoteUs');
  await expect(suggestion).toContainText('remoteUserId');
  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe(`${TEXT}pc.createOffer();\nremoteUserId`);
});

test('two files that declare the same names do not clash, in TypeScript and in JavaScript', async ({
  page,
}) => {
  await edit(page, 'const pc = new RTCPeerConnection();\nawait pc.createOfer();\n', 'x/peer-a.ts');
  await edit(
    page,
    'const pc = 1;\nconst socket = 2;\nvoid pc; void socket; nowhere;\n',
    'x/peer-b.ts',
  );
  await expect(page.locator('.squiggly-error')).toHaveCount(1, { timeout: 20_000 });
  await edit(page, 'let pc: number = 1;\n', 'x/y.js');
  await expect(page.locator('.squiggly-error')).toHaveCount(1, { timeout: 20_000 });
  await edit(
    page,
    'function f(a) {\n  return a;\n}\nf(document.querySelector("p").id);\n',
    'x/z.js',
  );
  await expect(page.locator('.squiggly-error')).toHaveCount(0);
});

test('it finds nothing wrong with the samples', async ({ page }) => {
  const folder = 'src/content/samples';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(main|peer-[ab])\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(11);
  // Monaco draws what is in the window, so the window is high.
  await page.setViewportSize({ width: 1000, height: 3000 });
  for (const file of files) {
    // One mistake more: when it is found, all others would be, too.
    await edit(page, `${readFileSync(`${folder}/${file}`, 'utf8')}\nnowhereAtAll;`, file);
    await page.keyboard.press('Control+End');
    const squiggles = page.locator('.squiggly-error, .squiggly-warning');
    await expect(squiggles, file).toHaveCount(1, { timeout: 20_000 });
  }
});

test('the keyboard runs the code, and leads out of the editor in both directions', async ({
  page,
}) => {
  await edit(page, 'a');
  const editor = page.locator('[data-editor]');
  await expect(editor).toContainText('Esc');
  await page.keyboard.press('Control+Enter');
  expect(await page.evaluate(() => kit.heard)).toEqual(['run a/main.ts']);

  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe('  a');
  await page.keyboard.press('Escape');
  await expect(editor.getByRole('status')).toContainText('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('#between')).toBeFocused();
  // Monaco tells of a lost focus a little later.
  await expect.poll(() => page.evaluate(() => kit.heard.at(-1))).toBe('leave between');

  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-editor]') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#before')).toBeFocused();

  // A key that writes takes the way out back.
  await page.evaluate(() => {
    kit.editor.focus();
  });
  await page.keyboard.press('Escape');
  await page.keyboard.type('b');
  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe('  b a');
});

test('one editor moves between files, each with its text, its caret and what can be undone', async ({
  page,
}) => {
  await edit(page, 'one\n', 'a/main.ts');
  await page.keyboard.type('1');
  await page.evaluate((text) => kit.open('b/main.ts', text, 'two'), 'two\n');
  await expect(page.locator('#two [data-editor]')).toHaveCount(1);
  await expect(page.locator('[data-editor]')).toHaveCount(1);
  await page.keyboard.type('2');
  await page.evaluate(() => kit.open('a/main.ts', 'not looked at'));
  await page.keyboard.type('x');
  expect(await textOf(page)).toBe('1xone\n');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await textOf(page)).toBe('one\n');
  expect(await textOf(page, 'b/main.ts')).toBe('2two\n');

  await page.evaluate(() => {
    kit.editor.setText('a/main.ts', 'reset');
    kit.editor.close();
  });
  await expect(page.locator('[data-editor]')).toHaveCount(0);
  await page.evaluate(() => kit.open('a/main.ts', ''));
  await page.keyboard.press('Control+z');
  expect(await textOf(page)).toBe('one\n');
  expect(await page.evaluate(() => kit.texts['a/main.ts'])).toBe('one\n');
});

test('Hangul takes two cells of a Latin letter, and styles written in code stay text', async ({
  page,
}) => {
  await edit(page);
  const widths = await page.evaluate(() => {
    const first = document.querySelector('.view-line')!;
    const letters = [...first.querySelectorAll('.mtkfullwidth')];
    const range = document.createRange();
    const latin = [...first.querySelectorAll('span span')].find((it) =>
      it.textContent.includes('abcdefghij'),
    )!;
    range.selectNodeContents(latin);
    const latinPx = range.getBoundingClientRect().width / latin.textContent.length;
    return letters.map((it) => it.getBoundingClientRect().width / latinPx);
  });
  expect(widths).toHaveLength(5);
  for (const width of widths) expect(width).toBeCloseTo(2, 1);
  await expect(line(page, '이름')).toContainText('\'<p\u00a0style="color:\u00a0red">\'');
});

test('syllables can be composed', async ({ page }) => {
  await edit(page, '//\u0020\n');
  await page.keyboard.press('End');
  const input = await page.context().newCDPSession(page);
  for (const [...steps] of ['ㅎ하한', 'ㄱ그글']) {
    for (const text of steps) {
      await input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
    await input.send('Input.insertText', { text: steps.at(-1)! });
  }
  await page.keyboard.type('.');
  expect(await textOf(page)).toBe('// 한글.\n');
});

test('lines are marked by a sign, not by colour alone, and a changed line says what it was', async ({
  page,
}) => {
  await edit(page);
  await page.evaluate(() => {
    kit.editor.setMarks('a/main.ts', { cause: 2, playhead: 4 });
    const place = { file: 'main.ts', line: 5, column: 10 };
    kit.editor.setProblems('a/main.ts', [{ place, message: 'pc.createOfer is not a function' }]);
  });
  for (const mark of ['cause', 'playhead', 'problem']) {
    const sign = page.locator(`.pcscope-sign-${mark}`);
    await expect(sign).toBeVisible();
    expect(await sign.evaluate((it) => getComputedStyle(it, '::before').content)).toMatch(/^".+"$/);
  }
  await page.evaluate((text) => {
    kit.editor.setText('a/main.ts', text.replace('createOfer', 'createOffer'));
    kit.editor.compare('a/main.ts', text);
  }, TEXT);
  await expect(page.locator('.pcscope-removed')).toHaveText('await pc.createOfer();');
  await expect(page.locator('.pcscope-sign-added')).toBeVisible();
  await expect(page.locator('[data-editor]').getByRole('status')).toContainText(
    '추가 1줄, 삭제 1줄',
  );
  await page.evaluate(() => {
    kit.editor.compare('a/main.ts', undefined);
  });
  await expect(page.locator('.pcscope-removed')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in it, and it takes the page's colours: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await edit(page);
    await expect(page.locator('.squiggly-error')).toHaveCount(1, { timeout: 20_000 });
    expect(await violations(page, '[data-editor]')).toEqual([]);
    const ground = (): Promise<string> =>
      page
        .locator('.monaco-editor-background')
        .first()
        .evaluate((it) => getComputedStyle(it).backgroundColor);
    const before = await ground();
    const other = theme === 'light' ? 'dark' : 'light';
    await page.evaluate((it) => (document.documentElement.dataset['theme'] = it), other);
    await expect.poll(ground).not.toBe(before);
  });
}

test('where the full editor cannot be fetched, the plain one stands in and says so', async ({
  page,
}) => {
  await page.route('**/monaco.js', (route) => route.abort());
  expect(await edit(page)).toBe('plain');
  await expect(page.locator('[data-editor="plain"]')).toContainText('간단한 편집기');
  expect(heard.splice(0).join()).toContain('ERR_FAILED');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a plain editor runs, indents, undoes, marks, compares and lets Tab go', async ({
    page,
  }) => {
    expect(await edit(page, 'f({})\n')).toBe('plain');
    const area = page.getByRole('textbox', { name: 'main.ts' });
    await expect(area).toBeFocused();
    await area.evaluate((it: HTMLTextAreaElement) => {
      it.setSelectionRange(3, 3);
    });
    await page.keyboard.press('Enter');
    await page.keyboard.type('a: 1,');
    expect(await textOf(page)).toBe('f({\n  a: 1,\n})\n');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await textOf(page)).toBe('f({})\n');
    await page.keyboard.press('Control+Shift+z');
    expect(await textOf(page)).toBe('f({\n  \n})\n');
    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(() => kit.heard)).toEqual(['run a/main.ts']);
    await page.keyboard.press('Tab');
    await expect(page.locator('#between')).toBeFocused();

    await page.evaluate(() => {
      kit.editor.setMarks('a/main.ts', { cause: 1 });
      const place = { file: 'main.ts', line: 3, column: 1 };
      kit.editor.setProblems('a/main.ts', [{ place, message: 'f is not defined' }]);
    });
    await expect(page.locator('[data-mark~="cause"]')).toHaveText('f({');
    await expect(page.getByRole('listitem')).toHaveText('3번째 줄: f is not defined');
    expect(await violations(page, '[data-editor]')).toEqual([]);
    await page.evaluate(() => {
      kit.editor.compare('a/main.ts', 'f({})\n');
    });
    await expect(page.locator('[data-kind="removed"]')).toContainText('f({})');
    expect(await violations(page, '[data-editor]')).toEqual([]);
  });

  test('lines stand behind the text that they number, however they are broken', async ({
    page,
  }) => {
    const long = `const a = '${'가나다 abc '.repeat(12)}';`;
    await edit(page, `${long}\n\n\tb\n${'x'.repeat(90)}\n`);
    const heights = await page.evaluate(() => {
      const area = document.querySelector('textarea')!;
      const lines = document.querySelector('.pcscope-plain-lines')!;
      return [area.scrollHeight, lines.getBoundingClientRect().height].map(Math.round);
    });
    expect(heights[0]).toBe(heights[1]);
    await page.evaluate(() => scrollTo(1000, 0));
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });
});
