import type { FrameElement } from './frame-element.ts';

/** What runs. */
export interface Running {
  /** Ends it and takes its frame away. */
  stop(): void;
  /** Whether its frame has answered what it was last asked, as far as is known. */
  readonly answers: boolean;
}

/**
 * What a page runs: at most one thing. All its sandbox frames share a process, in which one that hangs is ended only
 * when all of them are gone.
 */
export interface Registry {
  readonly running: Running | undefined;
  /** This runs now. */
  enter(running: Running): void;
  /** A frame is in the page. */
  hold(frame: FrameElement): void;
  /** Ends what runs, and takes every frame out of the page except `frame`. */
  clear(except?: FrameElement): void;
}

/** A registry of its own; all sandboxes of a page share `pageRegistry`. */
export function createRegistry(): Registry {
  let running: Running | undefined;
  const frames = new Set<FrameElement>();
  return {
    get running() {
      return running;
    },
    enter: (next) => (running = next),
    hold: (frame) => frames.add(frame),
    clear(except) {
      const last = running;
      running = undefined;
      last?.stop();
      for (const frame of frames) {
        if (frame === except) continue;
        frame.remove();
        frames.delete(frame);
      }
    },
  };
}

export const pageRegistry = createRegistry();
