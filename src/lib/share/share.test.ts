import { deflateRawSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import type { ShareErrorCode } from './errors.ts';
import { carriesCode } from './hash.ts';
import { LINK_LIMIT, readShare, writeShare } from './share.ts';
import type { SharedCode } from './shared-code.ts';

const main = (text: string): SharedCode => ({ files: [{ name: 'main.ts', text }] });

/** A link whose body is what `content` deflates to. */
const linkOf = (content: string | Uint8Array): string =>
  `#code=1.${deflateRawSync(content).toString('base64url')}`;

const linkOfJson = (value: unknown): string => linkOf(JSON.stringify(value));

async function problemOf(hash: string): Promise<ShareErrorCode | 'none' | undefined> {
  const result = await readShare(hash);
  return result?.ok === false ? result.error.code : result && 'none';
}

async function readBack(hash: string): Promise<SharedCode> {
  const result = await readShare(hash);
  if (result?.ok !== true) throw new Error(`not read: ${String(result?.error.message)}`);
  return result.shared;
}

describe('a share link', () => {
  it.each<[string, SharedCode]>([
    ['one file', main('const pc = new RTCPeerConnection();\n')],
    ['an empty file', main('')],
    ['Hangul, astral characters, U+2028, NUL, CRLF', main('한글 가나\u2028\0\r\n𝄞🦊')],
    ['lone surrogates', main("'\ud800' + '\udfff'")],
    ['what looks like markup', main('"</script><img src=x onerror=alert(1)><!--"')],
    [
      'two peers, needs, a title, a sample and a language',
      {
        files: [
          { name: 'peer-a.ts', text: 'a', peer: 'A' },
          { name: 'peer-b.js', text: 'b', peer: 'B' },
        ],
        needs: { connection: 'connected', media: true, channel: false, file: false },
        title: '내 첫 연결',
        sample: 'create-offer',
        locale: 'ko',
      },
    ],
  ])('brings back %s', async (_what, shared) => {
    const hash = await writeShare(shared);
    expect(hash).toMatch(/^#code=1\.[\w-]+$/);
    expect(await readBack(hash)).toStrictEqual(shared);
  });

  it('is read without its #', async () => {
    const hash = await writeShare(main('1'));
    expect(await readBack(hash.slice(1))).toEqual(main('1'));
  });

  it('is read after a mail program escaped or broke it', async () => {
    const hash = await writeShare(main('console.log("한글")'));
    const escaped = hash.replace('=', '%3D').replace('.', '%2E').replaceAll('-', '%2D');
    expect(await readBack(escaped)).toEqual(main('console.log("한글")'));
    expect(await readBack(`${hash.slice(0, 20)}%0D%0A ${hash.slice(20)}`)).toEqual(
      main('console.log("한글")'),
    );
  });

  it('is read in plain, padded base64', async () => {
    const body = deflateRawSync(JSON.stringify(main('>>>???~~~ýÿ')));
    expect(await readBack(`#code=1.${body.toString('base64')}`)).toEqual(main('>>>???~~~ýÿ'));
  });

  it.each([
    ['#', undefined],
    ['', undefined],
    ['#ice-connection', undefined],
    ['#codec=1.abc', undefined],
    ['#code=', 'share-empty'],
    ['#code%3D', 'share-empty'],
    ['#code=1.', 'share-empty'],
    ['#code=%', 'share-damaged'],
    ['#code=%E0%A4', 'share-damaged'],
    ['#code=abc', 'share-damaged'],
    ['#code=.abc', 'share-damaged'],
    ['#code=2.abc', 'share-version'],
    ['#code=0.abc', 'share-version'],
    ['#code=01.abc', 'share-version'],
    ['#code=1.ab!c', 'share-damaged'],
    ['#code=1.한글', 'share-damaged'],
    ['#code=1.abcde', 'share-damaged'],
    ['#code=1.AAAA', 'share-damaged'],
    [`#code=1.${'A'.repeat(LINK_LIMIT + 1)}`, 'share-link-too-long'],
    [`#code=1.${'%41'.repeat(LINK_LIMIT * 2)}`, 'share-link-too-long'],
  ] as const)('%.30s: %s', async (hash, code) => {
    expect(await problemOf(hash)).toBe(code);
    expect(carriesCode(hash)).toBe(code !== undefined);
  });

  it('is refused when any of its last letters is missing', async () => {
    for (const text of ['', 'a', 'ab', 'abc', 'const pc = new RTCPeerConnection();'.repeat(20)]) {
      const hash = await writeShare(main(text));
      for (let cut = 1; cut < 5; cut += 1) {
        expect(await problemOf(hash.slice(0, -cut))).toBe('share-damaged');
      }
    }
  });

  it('is refused when something follows its end', async () => {
    const body = Buffer.concat([deflateRawSync(JSON.stringify(main('1'))), Buffer.from('more')]);
    expect(await problemOf(`#code=1.${body.toString('base64url')}`)).toBe('share-damaged');
  });

  it('never throws on letters that were changed', async () => {
    const hash = await writeShare(main('for (const pc of pcs) pc.close();'.repeat(5)));
    for (let at = '#code=1.'.length; at < hash.length; at += 1) {
      const changed = hash.slice(0, at) + (hash[at] === 'A' ? 'B' : 'A') + hash.slice(at + 1);
      expect(['none', 'share-damaged', 'share-not-code']).toContain(await problemOf(changed));
    }
  });

  it.each([
    ['text that is not JSON', linkOf('const pc = 1')],
    ['nothing', linkOf('')],
    ['null', linkOfJson(null)],
    ['a number', linkOfJson(1)],
    ['a list', linkOfJson([main('')])],
    ['no files', linkOfJson({ files: [] })],
    ['files that are none', linkOfJson({ files: 'main.ts' })],
    ['a text that is none', linkOfJson({ files: [{ name: 'main.ts', text: 1 }] })],
    [
      'three files',
      linkOfJson({ files: ['a', 'b', 'c'].map((n) => ({ name: `${n}.ts`, text: '' })) }),
    ],
    ['one peer alone', linkOfJson({ files: [{ name: 'a.ts', text: '', peer: 'A' }] })],
    [
      'the same peer twice',
      linkOfJson({ files: ['a.ts', 'b.ts'].map((name) => ({ name, text: '', peer: 'A' })) }),
    ],
    [
      'the same name twice',
      linkOfJson({
        files: (['A', 'B'] as const).map((peer) => ({ name: 'a.ts', text: '', peer })),
      }),
    ],
    ['a path as name', linkOfJson({ files: [{ name: '../main.ts', text: '' }] })],
    ['a line break in a name', linkOfJson({ files: [{ name: 'a.ts\n//# x.ts', text: '' }] })],
    ['needs of wrong types', linkOfJson({ ...main(''), needs: { connection: 'all' } })],
    ['a sample that is none', linkOfJson({ ...main(''), sample: '<b>' })],
    ['a language that is none', linkOfJson({ ...main(''), locale: 'fr' })],
    ['files under __proto__', linkOf('{"__proto__":{"files":[{"name":"main.ts","text":""}]}}')],
  ])('with %s is refused as no program', async (_what, hash) => {
    expect(await problemOf(hash)).toBe('share-not-code');
  });

  it('with bytes that are not UTF-8 is refused', async () => {
    expect(await problemOf(linkOf(Uint8Array.of(0x22, 0xff, 0x22)))).toBe('share-damaged');
  });

  it('loses fields that nobody knows, __proto__ among them', async () => {
    const shared = await readBack(
      linkOf(
        '{"__proto__":{"polluted":1},"later":2,"files":[{"name":"main.ts","text":"","__proto__":{"x":1}}]}',
      ),
    );
    expect(Object.keys(shared)).toEqual(['files']);
    expect(Object.keys(shared.files[0] ?? {})).toEqual(['name', 'text']);
    expect({}).not.toHaveProperty('polluted');
    expect(shared).not.toHaveProperty('polluted');
  });

  it('has a title of one visible line', async () => {
    const { title } = await readBack(
      linkOfJson({ ...main(''), title: ' a\u202e\nb\u0007\ud800' + 'c'.repeat(200) }),
    );
    expect(title).toBe(`a b ${'c'.repeat(76)}`);
  });

  it('that would inflate without end is refused after a little of it', async () => {
    const bomb = linkOf(Buffer.alloc(20 * 1024 * 1024, 'a'));
    expect(bomb.length).toBeLessThan(LINK_LIMIT);
    let inflated = 0;
    class Counted extends DecompressionStream {
      override get readable() {
        const counter = new TransformStream({
          transform(chunk: Uint8Array<ArrayBuffer>, controller) {
            inflated += chunk.length;
            controller.enqueue(chunk);
          },
        });
        return super.readable.pipeThrough(counter);
      }
    }
    const result = await readShare(bomb, { DecompressionStream: Counted });
    expect(result).toMatchObject({ ok: false, error: { code: 'share-code-too-large' } });
    expect(inflated).toBeLessThan(1024 * 1024);
  });

  it('is not written when nobody could read it', async () => {
    const noise = Array.from({ length: 60_000 }, (_, n) =>
      String.fromCharCode(33 + (((n * n * 7919) >> 5) % 90)),
    ).join('');
    await expect(writeShare(main('x'.repeat(300_000)))).rejects.toMatchObject({
      code: 'share-code-too-large',
    });
    await expect(writeShare(main(noise))).rejects.toMatchObject({ code: 'share-link-too-long' });
    await expect(writeShare({ files: [] })).rejects.toMatchObject({ code: 'share-not-code' });
  });

  it('says when the browser has no streams for it', async () => {
    await expect(writeShare(main(''), {})).rejects.toMatchObject({ code: 'share-unsupported' });
    expect(await readShare(await writeShare(main('')), {})).toMatchObject({
      error: { code: 'share-unsupported' },
    });
  });
});
