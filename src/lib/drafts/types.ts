/** Readers' own versions of what the page offers to edit. */
import type { SourceFile } from '../sandbox/program.ts';

/**
 * What became of a draft: it is stored; there is no room, even without all older ones; or there is no storage: none at
 * all, switched off, or read-only.
 */
export type Kept = 'saved' | 'full' | 'unavailable';

/** Drafts by key. Nothing here throws: a reader without storage can edit, too, and is told. */
export interface Drafts {
  /** The files as they were saved; `undefined` when there is no draft, or only rubbish in its place. */
  load(key: string): readonly SourceFile[] | undefined;
  /** Stores `files` in place of what was under `key`. */
  save(key: string, files: readonly SourceFile[]): Kept;
  /** Forgets the draft. */
  clear(key: string): void;
}

/** As much of `localStorage` as is used here. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
