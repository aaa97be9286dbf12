import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));

describe('package-lock.json', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };
  const paths = Object.keys(packages);

  it('holds the optional packages of every platform, without which npm ci fails there', () => {
    const missing = paths.flatMap((path) =>
      Object.keys(packages[path]?.optionalDependencies ?? {}).filter(
        (name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)),
      ),
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
