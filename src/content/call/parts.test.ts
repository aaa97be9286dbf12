import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { partsOf } from './parts.ts';

const TEXT = `import { x } from './x.ts';

/** One line. */
export const A = 1;

/**
 * What it does.
 */
export function outer(
  a: number,
): void {
  // Why.
  async function inner(): Promise<void> {
    await x();
  }

  const later = 2;
  return {
    method(b) {
      inner(b);
    },
  };
}

interface Shape {
  readonly a: number;
}
`;

describe('the parts of a program', () => {
  const parts = partsOf(TEXT);

  it.each([
    ['A', '/** One line. */\nexport const A = 1;\n'],
    ['inner', '// Why.\nasync function inner(): Promise<void> {\n  await x();\n}\n'],
    ['later', 'const later = 2;\n'],
    ['method', 'method(b) {\n  inner(b);\n},\n'],
    ['Shape', 'interface Shape {\n  readonly a: number;\n}\n'],
  ])('are found by their names: %s', (name, text) => {
    expect(parts.get(name)).toBe(text);
  });

  it('go from what is said of them to where they end', () => {
    const outer = parts.get('outer') ?? '';
    expect(outer.startsWith('/**\n * What it does.')).toBe(true);
    expect(outer.endsWith('  };\n}\n')).toBe(true);
  });

  it('are those of the real program', () => {
    const text = readFileSync('examples/call/client/negotiation.ts', 'utf8');
    const take = partsOf(text).get('take') ?? '';
    expect(take).toContain('setRemoteDescription');
    expect(take.endsWith('}\n')).toBe(true);
  });
});
