import {
  HANDSHAKE,
  type FromFrame,
  type Handshake,
  type RunOrder,
  type ToFrame,
} from '../protocol/messages.ts';
import { readFromFrame } from '../protocol/schema.ts';
import type { FrameElement } from './frame-element.ts';

/** Window messages of a run; a runner sends none, and a flood of them keeps the page busy. */
const STRAY_LIMIT = 2000;

/** What it takes to talk to the runner in a frame. */
export interface LinkOptions {
  readonly window: Window;
  readonly frame: FrameElement;
  readonly order: RunOrder;
  /** The order went to what was loaded. */
  readonly onHanded: () => void;
  readonly onMessage: (message: FromFrame) => void;
  /** The frame went elsewhere, said what no runner says, or floods the page. */
  readonly onForeign: () => void;
}

/** The way to the runner in a frame. */
export interface Link {
  post(message: ToFrame): void;
  /** Nothing is heard any more. The frame stays. */
  close(): void;
}

/** Hands a port and the order to the frame once its document is there, and listens to nothing but that port. */
export function openLink({
  window,
  frame,
  order,
  onHanded,
  onMessage,
  onForeign,
}: LinkOptions): Link {
  const { port1: port, port2: theirs } = new MessageChannel();
  let strays = 0;

  function loaded(): void {
    // What is there now is not the document that the order went to.
    if (frame.loads > 1) return onForeign();
    const handshake: Handshake = { pcscope: HANDSHAKE, order };
    frame.hand(handshake, theirs);
    onHanded();
  }
  function stray(): void {
    if ((strays += 1) > STRAY_LIMIT) onForeign();
  }
  function heard({ origin }: MessageEvent): void {
    // Whatever a frame of an opaque origin says to the window, the runner did not say it.
    if (origin === 'null') stray();
  }

  port.onmessage = ({ data }) => {
    const message = readFromFrame(data);
    if (message === undefined) onForeign();
    else onMessage(message);
  };
  window.addEventListener('message', heard);
  frame.onStray = stray;
  frame.onLoad = loaded;
  if (frame.loads > 0) loaded();

  return {
    post: (message) => port.postMessage(message),
    close() {
      window.removeEventListener('message', heard);
      frame.onStray = undefined;
      frame.onLoad = undefined;
      port.onmessage = null;
      port.close();
      // Not handed over yet, it would keep the other one alive.
      theirs.close();
    },
  };
}
