import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { CHAPTERS } from '../../src/content/chapters/order.ts';
import { LIVE_FIGURES } from '../../src/content/chapters/scopes.ts';
import { CLAIMS, type ClaimId } from '../../src/content/claims/claims.ts';
import type { Claim } from '../../src/content/claims/types.ts';
import { REFERENCES, type ReferenceId } from '../../src/content/reference/index.ts';
import type { Reference } from '../../src/content/reference/types.ts';
import { LOCALES, type Locale } from '../../src/content/ui/locale.ts';

const folder = 'src/content/chapters';
const chaptersOf = (locale: Locale): readonly string[] =>
  readdirSync(join(folder, locale))
    .filter((file) => file.endsWith('.mdx'))
    .sort();
const textOf = (locale: Locale, file: string): string =>
  readFileSync(join(folder, locale, file), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

const known = {
  headings: (text: string) => all(text, /^#{2,3} .+ \{#([\w-]+)\}$/gm),
  figures: (text: string) => all(text, /<LiveScope id="([\w-]+)"/g),
  claims: (text: string) => all(text, /<Claim id="([\w-]+)"/g),
  scenarios: (text: string) => all(text, /<Scenario id="([\w-]+)"/g),
  references: (text: string) => all(text, /<Reference id="(\w+)"/g),
  furniture: (text: string) => all(text, /^<(?!Term\b)(\w+)/gm),
  code: (text: string) => [...new Set(all(text, /`([a-zA-Z]+(?:-[a-z]+)*(?:\(\))?)`/g))].sort(),
};

describe('chapters', () => {
  it('are the same in every language', () => {
    expect(chaptersOf('en')).toEqual(chaptersOf('ko'));
    const slugs = CHAPTERS.map(({ slug }) => `${slug}.mdx`);
    for (const file of chaptersOf('ko')) expect(slugs).toContain(file);
  });

  describe.each(chaptersOf('ko'))('%s', (file) => {
    const [ko, en] = [textOf('ko', file), textOf('en', file)];

    it('has the same headings, figures, scenarios and furniture, in the same order', () => {
      for (const part of ['headings', 'figures', 'furniture'] as const) {
        expect(known[part](ko), part).toEqual(known[part](en));
      }
      expect(known.scenarios(ko)).toEqual(known.scenarios(en));
      expect(new Set(known.headings(ko))).toHaveLength(known.headings(ko).length);
    });

    it('makes the same claims and names the same parts of the API', () => {
      expect([...known.claims(ko)].sort()).toEqual([...known.claims(en)].sort());
      expect(known.code(ko)).toEqual(known.code(en));
    });

    it.each([
      ['ko', ko],
      ['en', en],
    ])('has a description that link previews and search engines show whole in %s', (_, text) => {
      const [, description = ''] = /^description: (.*)$/m.exec(text) ?? [];
      expect(description.length).toBeGreaterThanOrEqual(40);
      expect(description.length).toBeLessThanOrEqual(200);
    });

    it.each([
      ['ko', ko],
      ['en', en],
    ])('gives every heading an id and holds nothing but words in %s', (_, text) => {
      expect(all(text, /^(#{2,3} .+)$/gm)).toHaveLength(known.headings(text).length);
      expect(text).not.toMatch(/^(import|export) /m);
      expect(text).not.toMatch(/\sstyle=/);
      expect(text).not.toContain('—');
    });
  });
});

describe('live figures', () => {
  it('are all on a page', () => {
    const used = new Set(
      LOCALES.flatMap((locale) =>
        chaptersOf(locale).flatMap((f) => known.figures(textOf(locale, f))),
      ),
    );
    expect([...used, 'home'].sort()).toEqual(Object.keys(LIVE_FIGURES).sort());
  });
});

describe('claims', () => {
  const made = new Set(
    chaptersOf('en').flatMap((file) => {
      const text = textOf('en', file);
      const cards = known.references(text).map((id): Reference => REFERENCES[id as ReferenceId]);
      return [
        ...known.claims(text),
        ...cards.flatMap(({ throws }) => throws.map(({ claim }) => claim)),
      ];
    }),
  );
  const proofs = [
    'tests/content/recorded-claims.test.ts',
    ...globSync('tests/browser/{engines,waits}/claims*.test.ts'),
  ]
    .flatMap((file) =>
      all(readFileSync(file, 'utf8'), /^\s*(?:it(?:\.concurrent)?\()?'([^']+)',?/gm),
    )
    .join(' ')
    .split(/[\s,:]+/);
  const measured = Object.entries<Claim>(CLAIMS).flatMap(([id, claim]) =>
    claim.measured ? [id as ClaimId] : [],
  );

  it('are all made in a chapter', () => {
    expect([...made].sort()).toEqual(Object.keys(CLAIMS).sort());
  });

  it('are known in some way', () => {
    const unknown = Object.entries<Claim>(CLAIMS).filter(
      ([, { spec, measured }]) => spec === undefined && !measured,
    );
    expect(unknown).toEqual([]);
  });

  it.each(measured)('%s is proved by a test that names it', (id) => {
    expect(proofs).toContain(id);
  });
});
