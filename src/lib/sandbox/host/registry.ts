/** What runs in a page: at most one thing. */
export interface Registry {
  /** Ends what runs, and takes every sandbox frame out of the page. */
  clear(): void;
  /** `stop` ends what runs now. */
  enter(stop: () => void): void;
  /** A frame is in the page; returns what says that it was removed. */
  frame(remove: () => void): () => void;
}

/** A registry of its own; pages share `pageRegistry`. */
export function createRegistry(): Registry {
  let current: (() => void) | undefined;
  const frames = new Set<() => void>();
  return {
    clear() {
      const stop = current;
      current = undefined;
      stop?.();
      for (const remove of frames) remove();
      frames.clear();
    },
    enter(stop) {
      current = stop;
    },
    frame(remove) {
      frames.add(remove);
      return () => frames.delete(remove);
    },
  };
}

/** All sandboxes of a page share a process: one that hangs is freed only when all its frames are gone. */
export const pageRegistry = createRegistry();
