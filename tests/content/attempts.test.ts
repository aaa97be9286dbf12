import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, it } from 'vitest';

// The page of the claims' tests joins the attempts of all chapters in one object: of two with one name, one would be lost.

it('gives no two attempts the same name', async () => {
  const files = globSync('tests/fixtures/pages/claims/*.ts').filter(
    (file) => !['kit.ts', 'film.ts'].includes(basename(file)),
  );
  const names = await Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
      return Object.values(module).flatMap((part) => Object.keys(part as object));
    }),
  );
  const all = names.flat();
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});
