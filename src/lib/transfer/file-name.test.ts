import { expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

it.each([
  ['photo.jpg', 'photo.jpg'],
  ['사진 1.jpg', '사진 1.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\system32\\cmd.exe', 'cmd.exe'],
  ['/', 'file'],
  ['..', 'file'],
  ['a/..', 'a'],
  ['', 'file'],
  ['   ', 'file'],
  ['.bashrc', 'bashrc'],
  ['a\u0000b\u001f\n.txt', 'ab.txt'],
  // What looks like gpj.exe reads exe.jpg.
  ['gpj\u202Eexe.jpg', 'gpjexe.jpg'],
  ['con', '_con'],
  ['NUL.txt', '_NUL.txt'],
  ['a<b>:"|?*.txt', 'a_b______.txt'],
  ['name. . .', 'name'],
  ['\ud800.txt', 'txt'],
  ['<img src=x onerror=alert(1)>', '_img src=x onerror=alert(1)_'],
])('keeps %j as %j', (given, kept) => {
  expect(safeFileName(given)).toBe(kept);
});

it('shortens a name by bytes, and keeps its ending', () => {
  const name = safeFileName(`${'가'.repeat(500)}.tar`);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^가+\.tar$/);
});
