/** Keeping readers' drafts. */
export { createDrafts, pageStorage } from './drafts.ts';
export { hashOf } from './hash.ts';
export { draftKey } from './key.ts';
export type { Drafts, DraftStorage, Kept } from './types.ts';
