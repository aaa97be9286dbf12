import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));

describe('package-lock.json', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };
  const paths = Object.keys(packages);

  /** The package that `from` would get by `name`: the nearest one on the way up. */
  function find(from: string, name: string): Entry | undefined {
    const nested = packages[`${from}${from === '' ? '' : '/'}node_modules/${name}`];
    if (nested !== undefined || from === '') return nested;
    return find(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
  }

  /** Platform packages are pinned exactly; of others it is enough that they are there. */
  const satisfies = (entry: Entry | undefined, range: string): boolean =>
    entry !== undefined && (/[^\d.]/.test(range) || entry.version === range);

  it('holds the optional packages of every platform, without which npm ci fails there', () => {
    const missing = paths.flatMap((path) =>
      Object.entries(packages[path]?.optionalDependencies ?? {})
        .filter(([name, range]) => !satisfies(find(path, name), range))
        .map(([name, range]) => `${path} needs ${name} ${range}`),
    );
    expect(missing, 'run `npm run lock`').toEqual([]);
  });

  it('names no registry', () => {
    expect(paths.filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });

  it('stands beside exact versions', () => {
    const { dependencies, devDependencies } = read('package.json') as Manifest;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
