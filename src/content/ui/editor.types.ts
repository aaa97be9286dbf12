import type { EditorWords as Words } from '../../lib/editor/types.ts';

/** What the code editor itself says. */
export type EditorWords = Words;
