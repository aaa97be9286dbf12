import { expect, it } from 'vitest';

import type { kit as Kit } from '../../fixtures/pages/editor.ts';
import { eachEngine } from '../engine.ts';

declare const kit: typeof Kit;

// tests/browser/pages/editor.spec.ts asks more, of Chromium alone.
eachEngine((engine) => {
  it('opens the editor under the strict policy, writes in it, knows types and lets go', async () => {
    const tab = await engine().open('/__tests/editor.html');
    const kind = await tab.evaluate(() => kit.open('a/main.ts', 'pc.createOfer();\n'));
    expect(kind).toBe('monaco');
    await tab.press('a');
    await tab.press('b');
    expect(await tab.evaluate(() => kit.editor.textOf('a/main.ts'))).toBe('abpc.createOfer();\n');
    // Styles that the policy lets through, or not: lines stand one below the other, in the page's colours.
    const looks = await tab.evaluate(() => {
      const [first, second] = document.querySelectorAll('.view-line');
      const ground = document.querySelector('.monaco-editor-background')!;
      return {
        below: second!.getBoundingClientRect().top - first!.getBoundingClientRect().top,
        ground: getComputedStyle(ground).backgroundColor,
        page: getComputedStyle(document.querySelector('[data-editor]')!).backgroundColor,
      };
    });
    expect(looks.below).toBeGreaterThan(15);
    expect(looks.ground).toBe(looks.page);
    await tab.waitFor(() => document.querySelector('.squiggly-error') !== null);
    await tab.press('Escape');
    await tab.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('between');
    expect(await tab.evaluate(() => kit.blocked)).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
});
