import type { PortMessage } from '../../../signaling/port.ts';
import type { NewEvent } from '../../../trace/events.ts';

/** What the page posts to the window of the frame, with a MessagePort; everything else goes over that port. */
export const HANDSHAKE = 'pcscope peer frame';

/** From the page to the peer in the frame. */
export type ToFrame =
  /** Answer with your clock. */
  | { readonly do: 'clock'; readonly round: number }
  /** Construct peer B; its ids and messages begin with `idPrefix`. */
  | { readonly do: 'start'; readonly idPrefix: string }
  /** Keep your thread busy for so long. */
  | { readonly do: 'spin'; readonly forMs: number }
  | { readonly do: 'signal'; readonly message: PortMessage };

/** From the peer in the frame to the page. */
export type FromFrame =
  /** `at`: `performance.now()` of the frame. */
  | { readonly say: 'clock'; readonly round: number; readonly at: number }
  | { readonly say: 'started' }
  | { readonly say: 'spinning' }
  | { readonly say: 'spun' }
  /** An event of the frame's recorder, at the frame's clock. */
  | { readonly say: 'event'; readonly event: NewEvent }
  | { readonly say: 'signal'; readonly message: PortMessage }
  /** Something in the frame threw. */
  | { readonly say: 'failed'; readonly name: string; readonly message: string };
