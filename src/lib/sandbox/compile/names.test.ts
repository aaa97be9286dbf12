import { describe, expect, it } from 'vitest';

import type { CompiledFile } from '../compiled.ts';
import { compile } from './compile.ts';

function compiled(text: string): CompiledFile {
  const result = compile({ name: 'main.ts', text });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.file;
}

describe('free names', () => {
  it.each([
    ['pc.createOffer()', ['pc']],
    ['const pc = new RTCPeerConnection()', ['RTCPeerConnection']],
    ['pc; let pc', []],
    ['f(); function f() { g() } var g', []],
    ['{ let a; function b() {} class C {} var d } a; b; C; d', ['a', 'b', 'C']],
    ['for (let i = 0; ; ) i; for (const a of b) a; i; a', ['b', 'i', 'a']],
    ['try { } catch ({ a, b: [c = d] }) { a; c } a', ['d', 'a']],
    ['const { a, b: { c = d }, [e]: f, ...g } = h', ['d', 'e', 'h']],
    ['const [a, , [b] = c, ...d] = e; a; b; d', ['c', 'e']],
    ['({ a, b: c, [d]: e, f() { g }, get h() { return i } })', ['a', 'c', 'd', 'e', 'g', 'i']],
    ['({ a, b: c = d, ...e } = f)', ['a', 'c', 'd', 'e', 'f']],
    [
      'class A extends B { [c] = d; #e = this.f; static g() { #e in h; new A() } }',
      ['B', 'c', 'd', 'h'],
    ],
    ['const A = class B { c() { return B } }; B', ['B']],
    ['const a = function b() { b() }; b', ['b']],
    ['function f(a = b, { c } = a) { var b; return arguments.length + c }', ['b']],
    ['const f = (a) => arguments', ['arguments']],
    ['class A { static { var b; b } } b', ['b']],
    ['outer: for (;;) { continue outer }', []],
    ['typeof a; void b; new.target', undefined],
    ['typeof a; import.meta.url', ['a']],
    ['export { a }; export const b = c; export default d', undefined],
    ['let a; export { a as b }; export const c = d; export default e', ['d', 'e']],
    ['let a: RTCPeerConnection = pc as typeof other; type B = C; interface D extends E {}', ['pc']],
    ['declare const pc: RTCPeerConnection; pc.close()', ['pc']],
    ['type A = 1; export { A }', []],
    ['switch (a) { case b: let c; default: c }', ['a', 'b']],
    ['이름.호출()', ['이름']],
    ['\\u0070c', ['pc']],
    ['a = 1; b++; [c] = d', ['a', 'b', 'c', 'd']],
  ])('of %j', (text, free) => {
    if (free) expect(compiled(text).free).toEqual(free);
    else expect(compile({ name: 'main.ts', text }).ok).toBe(false);
  });

  it('come with the members used of them', () => {
    const { members } = compiled(`
      pc.ontrack = () => (pc as any).close(); pc!.addTrack(track); pc['on' + x]; pc['remoteDescription'];
      const { localDescription, 'signalingState': s } = pc;
      ({ iceGatheringState: s } = pc);
      { const pc = {}; pc.mine }
      socket.on('offer', () => socket.on.call(socket)); constructor.__proto__`);
    expect(members['pc']).toEqual([
      'ontrack',
      'close',
      'addTrack',
      'remoteDescription',
      'localDescription',
      'signalingState',
      'iceGatheringState',
    ]);
    expect(members['socket']).toEqual(['on']);
    expect(members['track']).toEqual([]);
    expect(Object.entries(members).at(-1)).toEqual(['constructor', ['__proto__']]);
  });
});
