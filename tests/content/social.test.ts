import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { FOLDER, SIZE, socialPictures } from '../../scripts/social/pictures.mjs';

const made = JSON.parse(readFileSync('scripts/social/made.json', 'utf8')) as Readonly<
  Record<string, string>
>;
const pictures = socialPictures();

describe('pictures of link previews', () => {
  it.each(pictures)(
    '$file is made from the words of today (npm run pictures)',
    ({ file, hash }) => {
      expect(made[file]).toBe(hash);
      expect(existsSync(`public/${file}`)).toBe(true);
      const png = readFileSync(`public/${file}`);
      // Width and height stand in the first chunk.
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(SIZE);
      expect(png.length).toBeLessThan(100_000);
    },
  );

  it('are the only ones that are kept', () => {
    const kept = readdirSync(`public/${FOLDER}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.png'))
      .map((file) => `${FOLDER}/${file}`);
    expect(kept.sort()).toEqual(pictures.map(({ file }) => file).sort());
  });
});
