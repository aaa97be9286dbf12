import { parse, type Comment } from 'acorn';
import { describe, expect, it } from 'vitest';

import { SAMPLE_IDS, SAMPLES } from './catalog.ts';
import { inLanguage } from './in-language.ts';
import { sampleFiles, writtenFiles } from './texts.ts';

/** As many lines of code as a reader takes in at one go; a program of two files may have as many in each. */
const LINES = { least: 15, most: 55 };
/** Of a program that is a whole of its own. */
const PROGRAM_LINES = 135;
const PROGRAMS = ['peer-manager', 'mesh-of-three', 'forwarding-server'];
/** Columns that fit a narrow page without being broken; Hangul takes two each. */
const COLUMNS = 64;

const folders = Object.keys(import.meta.glob('./*/sample.ts')).map((path) => path.split('/')[1]);
const files = SAMPLE_IDS.flatMap((id) =>
  writtenFiles(id).map(({ name, text }) => ({ path: `${id}/${name}`, text })),
);

const columnsOf = (line: string): number =>
  [...line].reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(letter) ? 2 : 1),
    0,
  );

function commentsOf(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  parse(text, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  return comments;
}

/** The text without its comments: what runs. */
const codeOf = (text: string): string => text.replace(/^[ \t]*\/\/.*\n/gm, '');

describe('catalog', () => {
  it('lists every folder once, under its name', () => {
    expect([...SAMPLE_IDS].sort()).toEqual(folders.sort());
    for (const id of SAMPLE_IDS) expect(SAMPLES[id].id).toBe(id);
  });

  it.each(SAMPLE_IDS)('says of %s what it is, what it needs and what it reaches', (id) => {
    const { title, about, files: list, reaches, needs, standsAlone } = SAMPLES[id];
    for (const words of [title, about]) {
      expect(words.ko).toMatch(/[가-힣]|^[A-Z][a-z]/);
      expect(words.en).not.toMatch(/[가-힣]/);
    }
    for (const words of [about.ko, about.en]) expect(words).toMatch(/\.$/);
    expect(list.map(({ name }) => name)).toEqual(
      list.length === 1 ? ['main.ts'] : ['peer-a.ts', 'peer-b.ts'],
    );
    expect(reaches.some(({ what }) => what === 'state')).toBe(true);
    if (standsAlone) expect(needs.connection).toBe('none');
    for (const { by = '' } of reaches) {
      expect(
        writtenFiles(id).some(({ text }) => text.includes(by)),
        by,
      ).toBe(true);
    }
  });
});

describe.each(files)('$path', ({ path, text }) => {
  const [ko, en] = [inLanguage(text, 'ko'), inLanguage(text, 'en')];

  it('is JavaScript', () => {
    for (const words of [ko, en]) expect(() => commentsOf(words)).not.toThrow();
  });

  it('differs between the languages in nothing but the words of comments, line by line', () => {
    expect(codeOf(ko)).toBe(codeOf(en));
    const shape = (words: string) => words.replace(/^([ \t]*\/\/).*$/gm, '$1');
    expect(shape(ko)).toBe(shape(en));
    expect(codeOf(text)).toBe(codeOf(en));
  });

  it('has every comment in both languages, on lines of its own', () => {
    const comments = commentsOf(text);
    for (const { type, value } of comments) {
      expect(type).toBe('Line');
      expect(value).toMatch(/^ (ko|en): \S.*\S$/);
    }
    const own = text.split('\n').filter((line) => /^\s*\/\//.test(line));
    expect(own).toHaveLength(comments.length);
    for (const { value } of comments) {
      const [, language, words] = /^ (ko|en): (.*)$/.exec(value) ?? [];
      if (language === 'ko') expect(words).toMatch(/[가-힣]/);
      else expect(words).not.toMatch(/[가-힣]/);
    }
  });

  it('is short, and narrow in both languages', () => {
    for (const words of [ko, en]) {
      const lines = words.trimEnd().split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(LINES.least);
      const most = PROGRAMS.some((id) => path.startsWith(id)) ? PROGRAM_LINES : LINES.most;
      expect(lines.length).toBeLessThanOrEqual(most);
      expect(lines.filter((line) => columnsOf(line) > COLUMNS)).toEqual([]);
    }
  });
});

describe('sampleFiles', () => {
  it('gives the files of one language, with the peers that they play', () => {
    const [a, b] = sampleFiles('perfect-negotiation', 'ko');
    expect([a?.name, a?.peer, b?.name, b?.peer]).toEqual(['peer-a.ts', 'A', 'peer-b.ts', 'B']);
    expect(a?.text).not.toContain('en:');
    expect(a?.text).toMatch(/^\/\/ [가-힣]/);
  });
});
