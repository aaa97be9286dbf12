import { expect, it } from 'vitest';

import { SAMPLE_IDS } from '../../src/content/samples/catalog.ts';
import { writtenFiles } from '../../src/content/samples/texts.ts';
import type { SourceFile } from '../../src/lib/sandbox/program.ts';
import { compile } from '../../src/lib/sandbox/compile/compile.ts';
import { withoutGuards } from '../../src/lib/share/export/without-guards.ts';

function roundTrip(file: SourceFile): string {
  const result = compile(file);
  if (!result.ok) throw new Error(`${file.name}: ${result.problem.message}`);
  return withoutGuards(result.file);
}

it.each(SAMPLE_IDS)('gives the code of %s back as it was written', (id) => {
  for (const file of writtenFiles(id)) expect(roundTrip(file)).toBe(file.text);
});
