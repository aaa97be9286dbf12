import type { Filling } from './filling.ts';

/** A frame as it stands in the page. */
export interface FrameElement {
  readonly element: HTMLIFrameElement;
  readonly stage: HTMLElement;
  /** How often a document was loaded where the runner should be. Ours is the first one, and there should be no other. */
  readonly loads: number;
  /** Whether it stands where it can be seen, and not out of the way. */
  readonly seen: boolean;
  /** Is called at every load from now on. */
  onLoad: (() => void) | undefined;
  /** Is called when something in it posts to a window around it that is not the page's own. */
  onStray: (() => void) | undefined;
  /** Posts to the window of its document, with the port. */
  hand(message: unknown, port: MessagePort): void;
  /** Its document shows something so many CSS px high; 0: nothing. */
  show(heightPx: number): void;
  /** Takes it out of the page; a second time does nothing. */
  remove(): void;
}

/**
 * Where nothing is to be seen the frame is one transparent px inside the viewport. Chromium lets the timers of a frame
 * that is elsewhere, or not displayed, run once a second. Never moved in the document: that would load it anew.
 */
const HIDDEN: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '1px',
  height: '1px',
  opacity: '0',
  'pointer-events': 'none',
};

const SHOWN: Readonly<Record<string, string>> = {
  position: 'static',
  inset: 'auto',
  width: '100%',
  opacity: '1',
  'pointer-events': 'auto',
};

/** Puts a frame with a runner into `stage`, which is given the height of what it shows. */
export function placeFrame(stage: HTMLElement, filling: Filling, title: string): FrameElement {
  const element = stage.ownerDocument.createElement('iframe');
  let heightPx = 0;
  let inView = true;
  let loads = 0;
  const watch = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? true;
    arrange();
  });

  const isSeen = (): boolean => heightPx > 0 && inView;
  function arrange(): void {
    const seen = isSeen();
    for (const [name, value] of Object.entries(seen ? SHOWN : HIDDEN)) {
      element.style.setProperty(name, value);
    }
    if (seen) element.style.height = `${String(heightPx)}px`;
    element.tabIndex = heightPx > 0 ? 0 : -1;
    if (heightPx > 0) element.removeAttribute('aria-hidden');
    else element.setAttribute('aria-hidden', 'true');
  }

  const frame: FrameElement = {
    element,
    stage,
    get loads() {
      return loads;
    },
    get seen() {
      return isSeen();
    },
    onLoad: undefined,
    onStray: undefined,
    hand: (message, port) => hand(message, port),
    show(px) {
      heightPx = px;
      // The box keeps its height while the frame is out of it, or the page would jump when it is scrolled away.
      stage.style.minHeight = px > 0 ? `${String(px)}px` : '';
      arrange();
    },
    remove() {
      if (!element.isConnected) return;
      watch.disconnect();
      stage.style.minHeight = '';
      element.remove();
    },
  };
  element.title = title;
  element.style.border = '0';
  element.style.display = 'block';
  const hand = filling(element, {
    loaded() {
      loads += 1;
      frame.onLoad?.();
    },
    stray: () => frame.onStray?.(),
  });
  arrange();
  stage.append(element);
  watch.observe(stage);
  return frame;
}
