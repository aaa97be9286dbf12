import { expect, it } from 'vitest';

import { globalsEn } from '../../src/content/ui/globals.en.ts';
import { globalsKo } from '../../src/content/ui/globals.ko.ts';
import { declareGlobals } from '../../src/lib/sandbox/environment/globals.ts';

it('checks the samples against the very declarations that the editor shows; `vitest -u` writes them', async () => {
  const text = `// Written by tests/content/globals.test.ts from what the editor shows.\n${declareGlobals(globalsEn)}`;
  await expect(text).toMatchFileSnapshot('../../src/content/samples/environment.d.ts');
});

it.each([
  ['ko', globalsKo],
  ['en', globalsEn],
] as const)('writes each explanation in %s as one comment that nothing in it ends', (_, words) => {
  for (const text of [...Object.values(words.names), ...Object.values(words.socket)]) {
    expect(text).toMatch(/^\S.*[.요]$/u);
    expect(text).not.toMatch(/\*\/|\n/);
  }
});
