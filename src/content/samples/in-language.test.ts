import { describe, expect, it } from 'vitest';

import { inLanguage } from './in-language.ts';

const text = [
  '// ko: 먼저',
  '// en: First',
  'a();',
  'if (b) {',
  '  // ko: 안에서',
  '  // en: Inside',
  "  c('// en: not a comment'); // en: nor a tag",
  '  // both',
  '}',
  '',
].join('\n');

describe('inLanguage', () => {
  it('keeps the comments of one language, without their tags', () => {
    expect(inLanguage(text, 'ko').split('\n').slice(0, 2)).toEqual(['// 먼저', 'a();']);
    expect(inLanguage(text, 'en')).toContain('\n  // Inside\n');
    expect(inLanguage(text, 'en')).not.toContain('안에서');
  });

  it('leaves alone what is not a tagged comment on a line of its own', () => {
    expect(inLanguage(text, 'ko')).toContain("c('// en: not a comment'); // en: nor a tag");
    expect(inLanguage(text, 'ko')).toContain('  // both');
    expect(inLanguage('a();\n', 'ko')).toBe('a();\n');
  });
});
