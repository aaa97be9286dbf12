import { describe, expect, it } from 'vitest';

import { withFullLinks } from './links.ts';

describe('withFullLinks', () => {
  it('resolves links against the page, and leaves those to other sites', () => {
    const text = '[a](../states/#closing) [b](#here) [c](https://w3c.github.io/x#y)';
    expect(withFullLinks(text, '/sub/en/chapters/methods/')).toBe(
      '[a](/sub/en/chapters/states/#closing) [b](/sub/en/chapters/methods/#here) [c](https://w3c.github.io/x#y)',
    );
  });

  it('makes them absolute where the host is known', () => {
    expect(withFullLinks('[a](../../labs/#x)', 'https://a.example/en/chapters/states/')).toBe(
      '[a](https://a.example/en/labs/#x)',
    );
  });
});
