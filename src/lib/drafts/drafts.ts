/** Keeps readers' drafts in a storage that may be absent, switched off, full, or hold anything. */
import { readDraft, writeDraft } from './format.ts';
import type { Drafts, DraftStorage, Kept } from './types.ts';

/** In front of every key, so that only our own drafts are ever pruned. */
const PREFIX = 'pcscope:draft:';

/**
 * @param storage `localStorage` of the page; absent where asking for it throws (see `pageStorage`)
 * @param now wall-clock time in ms since 1970: the oldest drafts make room for new ones
 */
export function createDrafts(
  storage: DraftStorage | undefined,
  now: () => number = Date.now,
): Drafts {
  return {
    load(key) {
      const text = attempt(() => storage?.getItem(PREFIX + key));
      if (typeof text !== 'string') return undefined;
      const draft = readDraft(text);
      return typeof draft === 'string' ? undefined : draft.files;
    },
    save(key, files) {
      if (!storage) return 'unavailable';
      const text = writeDraft({ savedAt: now(), files });
      if (text === undefined) return 'full';
      return store(storage, PREFIX + key, text);
    },
    clear(key) {
      attempt(() => storage?.removeItem(PREFIX + key));
    },
  };
}

/** Stores a text, at the cost of older drafts where there is no room. */
function store(storage: DraftStorage, key: string, text: string): Kept {
  const others = listDrafts(storage).filter((draft) => draft.key !== key);
  // Read anew at every turn: another tab writes to the same storage.
  for (const { key: oldest } of [{ key: undefined }, ...others]) {
    if (oldest !== undefined) attempt(() => storage.removeItem(oldest));
    try {
      storage.setItem(key, text);
      return 'saved';
    } catch (error) {
      if (!isFull(error)) return 'unavailable';
    }
  }
  return 'full';
}

/** Keys of all drafts that may go, those without a meaning first, then the oldest. */
function listDrafts(storage: DraftStorage): readonly { readonly key: string }[] {
  const length = attempt(() => storage.length) ?? 0;
  const keys = Array.from({ length }, (_, index) => attempt(() => storage.key(index)));
  return keys
    .filter((key) => typeof key === 'string' && key.startsWith(PREFIX))
    .map((key) => ({ key: key!, savedAt: savedAt(attempt(() => storage.getItem(key!))) }))
    .sort((a, b) => a.savedAt - b.savedAt);
}

/** When a stored text was saved; rubbish counts as oldest, what a newer version wrote as newest. */
function savedAt(text: string | null | undefined): number {
  const draft = readDraft(text ?? '');
  if (draft === 'newer') return Infinity;
  return draft === 'rubbish' ? -Infinity : draft.savedAt;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

/** What `ask` returns; `undefined` when the storage is switched off and throws. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The page's storage; `undefined` where looking at it is forbidden already. */
export const pageStorage = (): DraftStorage | undefined => attempt(() => globalThis.localStorage);
