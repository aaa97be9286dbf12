/** What a frame tells of the runner in it. */
export interface FillingEvents {
  /** A document was loaded where the runner should be. */
  readonly loaded: () => void;
  /** Something in it posted to a window around it that is not the page's own. */
  readonly stray: () => void;
}

/** Posts to the runner's window, with the port. */
export type Handing = (message: unknown, port: MessagePort) => void;

/** Brings a runner into an element that is not in the page yet. */
export type Filling = (element: HTMLIFrameElement, events: FillingEvents) => Handing;

/** The frame of an opaque origin in which a runner lives. */
export function sandboxIn(element: HTMLIFrameElement): void {
  element.sandbox.add('allow-scripts');
  element.allow = 'autoplay';
  element.referrerPolicy = 'no-referrer';
}

/** The element itself is the sandbox, and loads the runner page. */
export const loading =
  (url: string): Filling =>
  (element, { loaded }) => {
    sandboxIn(element);
    element.src = url;
    element.addEventListener('load', loaded);
    return (message, port) => {
      // The frame's origin is opaque: no name would address it.
      element.contentWindow?.postMessage(message, '*', [port]);
    };
  };
