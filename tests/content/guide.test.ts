import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fingerprintsOf, taken, type Fingerprints } from './book/fingerprints.ts';

const FILE = 'tests/content/book/guide-fingerprints.json';
const guide = process.env['PCSCOPE_GUIDE'];

it.runIf(guide !== undefined)('knows the guide as it is', async () => {
  const found = fingerprintsOf(readFileSync(guide!, 'utf8'));
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
    'book/guide-fingerprints.json',
  );
});

describe('nothing is taken from the guide', () => {
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as Fingerprints;
  const words = new Set(known.words);
  const lines = new Set(known.lines);

  it.each(
    globSync([
      'src/content/chapters/*/*.mdx',
      'src/content/{ui,glossary,reference,samples,labs,django}/**/*.{ts,js,py}',
    ]).sort(),
  )('%s has no eight words in a row of it', (file) => {
    expect(taken(readFileSync(file, 'utf8'), words, 'words')).toEqual([]);
  });

  it.each(globSync('src/content/{samples,django,templates}/**/*.{ts,js,py}').sort())(
    '%s has no four lines of its code',
    (file) => {
      expect(taken(readFileSync(file, 'utf8'), lines, 'lines')).toEqual([]);
    },
  );
});

describe('what is taken', () => {
  const GUIDE = [
    '# 제목',
    '두 브라우저가 서로를 찾으려면 먼저 주소를 주고받을 통로가 하나 있어야 합니다.',
    '```javascript',
    'const pc = make(config);',
    'pc.ready = () => show("ready");',
    'pc.open(1, 2);',
    'await pc.finish();',
    '// 여기서는 통로가 열린 다음에만 메시지를 보낼 수 있습니다 꼭',
    '```',
  ].join('\n');
  const known = fingerprintsOf(GUIDE);
  const words = new Set(known.words);
  const lines = new Set(known.lines);

  it('is found in other punctuation, in a comment, and in code with other strings', () => {
    const sentence = '두 브라우저가, 서로를 찾으려면 “먼저” 주소를 주고받을 통로가 하나 있어야';
    expect(taken(sentence, words, 'words')).not.toEqual([]);
    const comment = '통로가 열린 다음에만 메시지를 보낼 수 있습니다 꼭!';
    expect(taken(comment, words, 'words')).not.toEqual([]);
    const code =
      "const pc = make(config)\n  pc.ready = () => show('now')\npc.open(1,2)\nawait pc.finish()";
    expect(taken(code, lines, 'lines')).toHaveLength(1);
  });

  it('is not found in the same facts in other words', () => {
    const own = '주소를 건네줄 통로가 없으면 두 브라우저는 서로를 찾을 수 없어요.';
    expect(taken(own, words, 'words')).toEqual([]);
    expect(taken('const pc = make(config);\npc.open(1, 2);', lines, 'lines')).toEqual([]);
  });
});
