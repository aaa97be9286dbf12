/** Keeping readers' drafts. */
export { createDrafts, pageStorage } from './drafts.ts';
export { draftKey } from './key.ts';
