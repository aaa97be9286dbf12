import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { takeTurn } from '../../scripts/turn.mjs';

const turnFile = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'pcscope-')), 'a', 'turn');

describe('turns', () => {
  it('are taken one after the other, and given back after an error', async () => {
    const file = await turnFile();
    const seen: string[] = [];
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const first = takeTurn(file, async () => {
      seen.push('first begins');
      await promise;
      seen.push('first ends');
      throw new Error('it failed');
    });
    const second = takeTurn(file, () => {
      seen.push('second');
      return Promise.resolve(2);
    });
    resolve(undefined);
    await expect(first).rejects.toThrow('it failed');
    expect(await second).toBe(2);
    const [begin, end] = [seen.indexOf('first begins'), seen.indexOf('first ends')];
    expect(end - begin, 'nothing came between').toBe(1);
    expect(seen).toHaveLength(3);
  });

  it('are not kept by a process that died', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'pcscope-')), 'turn');
    // No process has it: the highest number that Linux gives is 4,194,304.
    await writeFile(file, '99999999');
    expect(await takeTurn(file, () => Promise.resolve('mine'))).toBe('mine');
  });
});
