import type { RecordedGlobal } from '../../../sources/recorder/index.ts';

/** What watching the stage's height needs. */
export interface WatchHeightOptions {
  readonly global: RecordedGlobal;
  /** The stage's own parts; whatever else stands in the body is the code's. */
  readonly own: readonly HTMLElement[];
  readonly after: (ms: number, run: () => void) => () => void;
  /** Height of what is to be seen, in CSS px; 0: nothing. Only when it changed. */
  readonly onHeight: (heightPx: number) => void;
}

/** A program may change its page a million times: it is looked at so often, and the first of its elements only. */
const EVERY_MS = 50;
const FIRST = 50;
/** Higher is scrolled. */
const HIGHEST_PX = 4000;

/** Tells the height of what is to be seen, from now on. */
export function watchHeight({ global, own, after, onHeight }: WatchHeightOptions): void {
  const { document } = global;
  let told = 0;
  let planned = false;

  function isSeen(element: Element): boolean {
    for (let i = 0; i < own.length; i++) {
      const part = own[i]!;
      if (part === element) return !part.hidden;
    }
    return element.getBoundingClientRect().height > 0;
  }

  function look(): void {
    planned = false;
    const { body } = document as { body: HTMLElement | null };
    // The program may have replaced what lists can do.
    let seen = false;
    for (let i = 0; i < FIRST && !seen; i++) {
      const child = body?.children[i];
      if (child === undefined) break;
      seen = isSeen(child);
    }
    const height = body !== null && seen ? Math.min(Math.ceil(body.scrollHeight), HIGHEST_PX) : 0;
    if (height === told) return;
    told = height;
    onHeight(height);
  }

  const plan = (): void => {
    if (planned) return;
    planned = true;
    after(EVERY_MS, look);
  };
  new global.MutationObserver(plan).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'style', 'class'],
  });
  // The frame is as wide as the page lets it be: what wraps, grows.
  const sizes = new global.ResizeObserver(plan);
  sizes.observe(document.body);
}
