import { describe, expect, it } from 'vitest';

import { readShare } from '../../src/lib/share/index.ts';
import { links } from './links.ts';

describe('a link that means no good', () => {
  it.each(links.map((link) => [link.name, link] as const))('%s', async (_name, { hash, refused }) => {
    const before = performance.now();
    const result = await readShare(hash);
    // Far from what unpacking all of it would take.
    expect(performance.now() - before).toBeLessThan(1000);
    expect(result === undefined ? 'none' : result.ok ? undefined : result.error.code).toBe(refused);
    expect(globalThis).not.toHaveProperty('hostileLinkRan');
    expect(({} as { files?: unknown }).files).toBeUndefined();
  });
});
