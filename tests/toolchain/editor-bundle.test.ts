import { describe, expect, it } from 'vitest';

import { bundleEditor } from '../../scripts/integrations/editor/bundle.mjs';
import { withChanges } from '../../scripts/integrations/editor/strict-monaco.mjs';
import { editorBudgetBytes } from '../../scripts/site/budgets.mjs';
import { gzipBytes } from '../../scripts/site/weigh.mjs';

describe('the bundle of the editor', () => {
  it('fails when Monaco no longer holds what is changed, or holds it twice', () => {
    const changes = [['x.innerHTML = html;', 'setHtml(x, html);']] as const;
    expect(withChanges('a; x.innerHTML = html; b;', changes, 'm.js')).toBe(
      'a; setHtml(x, html); b;',
    );
    expect(() => withChanges('a;', changes, 'm.js')).toThrow('m.js holds “x.innerHTML = html;” 0');
    const twice = 'x.innerHTML = html; x.innerHTML = html;';
    expect(() => withChanges(twice, changes, 'm.js')).toThrow('2 times');
  });

  // A second on a machine that has nothing else to do.
  it(
    'keeps the language service and the plain editor apart from what the caret waits for',
    { timeout: 60_000 },
    async () => {
      const { folder, files, first } = await bundleEditor();
      expect(folder).toMatch(/^assets\/editor-[0-9a-f]{12}\/$/);
      const names = [...files.keys()];
      expect(names).toEqual(
        expect.arrayContaining([
          ...first,
          'plain.js',
          'plain.css',
          'ts.worker.js',
          'editor.worker.js',
        ]),
      );
      expect(first).toEqual(expect.arrayContaining(['monaco.js', 'monaco.css', 'words.ko.js']));
      expect(first.filter((name) => /worker|plain|ttf/.test(name))).toEqual([]);
      const bytes = first.reduce((sum, name) => sum + gzipBytes(files.get(name) ?? ''), 0);
      expect(bytes).toBeLessThanOrEqual(editorBudgetBytes);
      expect(bytes).toBeGreaterThan(editorBudgetBytes / 2);
    },
  );
});
