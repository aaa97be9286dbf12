import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

import type { ShareErrorCode } from '../../src/lib/share/index.ts';

/** An address that somebody sends, and what has to come of it. */
export interface HostileLink {
  readonly name: string;
  readonly hash: string;
  /** Why it is refused; `none`: it carries no code; absent: it is read, and runs nothing. */
  readonly refused?: ShareErrorCode | 'none';
}

const linkOf = (bytes: Uint8Array): string => `#code=1.${Buffer.from(bytes).toString('base64url')}`;
const packed = (json: string): string => linkOf(deflateRawSync(json));
const program = (text: string): string =>
  packed(JSON.stringify({ files: [{ name: 'main.ts', text }] }));
const sound = program('console.log(1)');
const half = Math.floor(sound.length / 2);

/** Links as they are mistyped, cut, and built to do harm. */
export const links: readonly HostileLink[] = [
  { name: 'nothing behind the sign', hash: '#code=', refused: 'share-empty' },
  { name: 'a lone percent sign', hash: '#code=%', refused: 'share-damaged' },
  { name: 'half an escape', hash: '#code=1.%E0%A', refused: 'share-damaged' },
  { name: 'the last letter cut off', hash: sound.slice(0, -1), refused: 'share-damaged' },
  { name: 'the second half cut off', hash: sound.slice(0, half), refused: 'share-damaged' },
  { name: 'two links in one', hash: sound + sound.slice('#code=1.'.length), refused: 'share-damaged' },
  { name: 'a version to come', hash: sound.replace('=1.', '=2.'), refused: 'share-version' },
  { name: 'a version without end', hash: `#code=${'9'.repeat(5000)}.AAAA`, refused: 'share-damaged' },
  { name: 'letters that nobody deflated', hash: `#code=1.${'A'.repeat(400)}`, refused: 'share-damaged' },
  { name: 'lz-string', hash: '#code=1.MYewdgzgLgBANgQwA4AoQFMC2BKA3AVwDsBjEAA', refused: 'share-damaged' },
  { name: 'gzip', hash: linkOf(gzipSync('{"files":[]}')), refused: 'share-damaged' },
  { name: 'zlib with its header', hash: linkOf(deflateSync('{"files":[]}')), refused: 'share-damaged' },
  { name: 'code instead of JSON', hash: packed('alert(1)'), refused: 'share-not-code' },
  { name: 'JSON of wrong types', hash: packed('{"files":{"0":{"name":1,"text":[]}}}'), refused: 'share-not-code' },
  { name: '__proto__ instead of files', hash: packed('{"__proto__":{"files":[{"name":"main.ts","text":""}]}}'), refused: 'share-not-code' },
  { name: 'JSON nested a hundred thousand deep', hash: packed('['.repeat(100_000)), refused: 'share-not-code' },
  { name: 'a file that ends its own comment', hash: packed('{"files":[{"name":"a.ts\\n//# sourceURL=x","text":""}]}'), refused: 'share-not-code' },
  { name: 'an inflate bomb of 50 MB', hash: linkOf(deflateRawSync(Buffer.alloc(50 << 20, 0x20), { level: 9 })), refused: 'share-link-too-long' },
  { name: 'an inflate bomb within the limit of a link', hash: linkOf(deflateRawSync(Buffer.alloc(20 << 20, 0x20), { level: 9 })), refused: 'share-code-too-large' },
  { name: 'ten million letters', hash: `#code=1.${'A'.repeat(10_000_000)}`, refused: 'share-link-too-long' },
  { name: 'a heading of the page', hash: '#code-samples', refused: 'none' },
  { name: 'code that wants to run at once', hash: program('globalThis.hostileLinkRan = true; alert(1)') },
  { name: 'code that wants to be markup', hash: program('"</script><img src=x onerror=alert(1)>"') },
  { name: 'code that is none', hash: program('for (let i = 0;') },
];
