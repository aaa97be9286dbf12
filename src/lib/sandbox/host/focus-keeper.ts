import type { FrameElement } from './frame-element.ts';

/** How long ago a Tab may have been pressed that led into the frame, in ms. */
const TAB_MS = 1000;
/** Focus that was taken again while it was given back is not told by another event: it is looked at again, in ms. */
const AGAIN_MS = 50;
/** Code that takes the focus so often does it on purpose. */
const THEFT_LIMIT = 100;

/** What it takes to keep the focus. */
export interface FocusKeeperOptions {
  readonly window: Window;
  readonly frame: () => FrameElement;
  /** Milliseconds of the page's clock. */
  readonly now: () => number;
  /** Calls `run` after `ms`. */
  readonly after: (ms: number, run: () => void) => unknown;
  /** The frame does not let go. */
  readonly onThief: () => void;
}

/**
 * Gives the focus back where the frame took it without the reader: `select()`, `showModal()`, a click on a label and a
 * frame within the frame all take it, and the reader's keys would go there instead of into the editor.
 * A press into the visible frame, or a Tab, is the reader's own doing.
 */
export function keepFocus({ window, frame, now, after, onThief }: FocusKeeperOptions): () => void {
  const { document } = window;
  let owner = document.activeElement;
  let tabAt = -Infinity;
  let thefts = 0;

  function moved(): void {
    const { activeElement } = document;
    if (activeElement !== frame().element) owner = activeElement;
  }
  function pressed({ key }: KeyboardEvent): void {
    if (key === 'Tab') tabAt = now();
  }
  /** Who has the focus then is known in the next task only. */
  const left = (): void => void after(0, restore);
  function restore(): void {
    const { element, seen } = frame();
    if (document.activeElement !== element) return;
    const pointed = element.matches(':hover') || window.matchMedia('(hover: none)').matches;
    if (seen && (pointed || now() - tabAt < TAB_MS)) return;
    thefts += 1;
    if (thefts > THEFT_LIMIT) return onThief();
    element.blur();
    if (owner instanceof HTMLElement && owner.isConnected) owner.focus({ preventScroll: true });
    after(AGAIN_MS, restore);
  }

  document.addEventListener('focusin', moved);
  document.addEventListener('keydown', pressed, true);
  window.addEventListener('blur', left);
  return () => {
    document.removeEventListener('focusin', moved);
    document.removeEventListener('keydown', pressed, true);
    window.removeEventListener('blur', left);
  };
}
