import { describe, expect, it } from 'vitest';

import { KNOWN } from '../../scripts/integrations/chapters/known.mjs';
import {
  BrokenChaptersError,
  checkChapters,
  wholeChapters,
} from '../../scripts/integrations/whole-chapters.mjs';

const FOLDER = 'tests/fixtures/chapters';
/** The hook of the integration, as a build calls it. */
const build = async (folder?: string): Promise<void> => {
  const hook = wholeChapters(folder).hooks['astro:build:start'];
  await (hook as unknown as () => Promise<void>)();
};

describe('a build', () => {
  it('goes on with the chapters of the book', async () => {
    await expect(build()).resolves.toBeUndefined();
  });

  it('fails on chapters that name what does not exist, and says where', async () => {
    const error = await build(FOLDER).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BrokenChaptersError);
    expect((error as BrokenChaptersError).code).toBe('broken-chapters');
    expect(String(error)).toContain(
      `${FOLDER}/en/broken.mdx:20:1: There is no sample “create-ofer”; expected an id of src/content/samples/listed (is it “create-`,
    );
  });
});

describe('a chapter', () => {
  it('is told of everything that is missing in it, by line, and of nothing else', async () => {
    const problems = await checkChapters(FOLDER, ['ko', 'en'], KNOWN);
    const short = problems.map((problem) =>
      problem
        .replace(`${FOLDER}/`, '')
        .replace(/[;:] (expected|labs\/faults\/ has|the chapter) .*/, ''),
    );
    expect(short).toEqual([
      'en/broken.mdx:18:1: The heading id “sound” is taken already.',
      'en/broken.mdx:20:1: There is no sample “create-ofer”',
      'en/broken.mdx:22:1: There is no live figure “conection”',
      'en/broken.mdx:24:1: There is no lab “fault”',
      'en/broken.mdx:26:1: The lab “faults” has no part “glares”',
      'en/broken.mdx:31:3: There is no claim “stable-is-final”',
      'en/broken.mdx:31:48: There is no glossary term “sdpp”',
      'en/broken.mdx:31:79: There is no scenario “conect”',
      'en/broken.mdx:33:1: There is no reference entry “createoffer”',
      'en/broken.mdx:35:1: There is no file “views.py”',
      'en/broken.mdx:37:1: <Sample> names no sample',
      'en/broken.mdx:39:1: There is no component <Picture>',
      'en/broken.mdx:41:1: The heading has no id',
      'en/broken.mdx:43:12: The link “#sonud” names no heading',
      'en/broken.mdx:43:27: The link “../other/#here” names no heading',
      'en/broken.mdx:43:49: The link “../third/#sound” leads to no page',
      'en/broken.mdx:43:88: The link “../../labs/faults/#glares” names no heading',
      'en/broken.mdx:44:6: The link “/en/chapters/broken/” leaves the language',
      'en/broken.mdx:44:35: The link “../../../ko/chapters/broken/” leaves the language',
      'en/broken.mdx:44:74: The link “../../laboratory/” leads to no page',
    ]);
  });

  it('finds a heading in a chapter of its own language alone', async () => {
    const problems = await checkChapters(FOLDER, ['ko'], KNOWN);
    expect(problems).toEqual([]);
  });
});
