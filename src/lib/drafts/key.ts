import type { SourceFile } from '../sandbox/program.ts';
import { hashOf } from './hash.ts';

/**
 * The key of a sample's draft: its id, and a hash of the files that the draft began with. Take them as they are
 * written, with the comments of both languages: a draft then survives a change of language, and one of a sample that
 * has changed since is not mistaken for one of what is there now.
 */
export function draftKey(id: string, written: readonly SourceFile[]): string {
  return `${id}:${hashOf(written.map(({ name, text }) => `${name}\0${text}`).join('\0'))}`;
}
