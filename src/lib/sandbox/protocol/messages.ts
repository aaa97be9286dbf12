/** What the page and the frame say to each other. After the handshake all of it goes over one MessagePort. */
import type { ChannelRules } from '../../signaling/impairment.ts';
import type { TraceEvent } from '../../trace/events.ts';
import type { Plain } from '../../trace/plain.ts';
import type { CompiledFile } from '../compiled.ts';
import type { StageWords } from '../environment/types.ts';
import type { Needs } from '../program.ts';
import type { Dropped } from '../types.ts';
import type { DeviceAnswer, DeviceAsk, OwnTrackId } from './own-devices.ts';

/** By this the runner page knows the one window message that it listens to. The number changes with the protocol. */
export const HANDSHAKE = 'pcscope run 2';

/** What the frame is to do: everything that it needs, before any of the reader's code runs. */
export interface RunOrder {
  readonly files: readonly CompiledFile[];
  readonly needs: Needs;
  readonly locale: 'ko' | 'en';
  readonly theme: 'light' | 'dark';
  readonly channel: ChannelRules;
  readonly words: StageWords;
  /** The reader lends the code the devices of this machine. */
  readonly ownDevices: boolean;
  /** See `RunOptions`; `Infinity` crosses a port. */
  readonly patienceMs: number;
}

/** What the page posts to the window of the frame, once, with the port. */
export interface Handshake {
  readonly pcscope: typeof HANDSHAKE;
  readonly order: RunOrder;
}

/** From the page to the frame. */
export type ToFrame =
  /** Say that you live. */
  | { readonly do: 'ping'; readonly ping: number }
  /** The last batch was taken in: the next may come. */
  | { readonly do: 'next' }
  /** Entries of an object that the console showed in short, from number `from` on. */
  | {
      readonly do: 'expand';
      readonly request: number;
      readonly handle: number;
      readonly from: number;
    }
  | { readonly do: 'channel'; readonly rules: ChannelRules }
  | { readonly do: 'device'; readonly request: number; readonly answer: DeviceAnswer }
  /** A track of the reader's has ended by itself. */
  | { readonly do: 'device-ended'; readonly track: OwnTrackId };

/** From the frame to the page. */
export type FromFrame =
  /** It has its order; none of the reader's code has run. */
  | { readonly say: 'ready' }
  /** What the code needs is there, or could not be made: the code begins. */
  | { readonly say: 'began' }
  /** The code has come to its end, and all that it did until then was sent. */
  | { readonly say: 'ended' }
  | { readonly say: 'pong'; readonly ping: number }
  /** Events in order, numbered on from the batch before, and what was left out so far. */
  | {
      readonly say: 'batch';
      readonly events: readonly TraceEvent[];
      readonly dropped: Dropped;
    }
  /** The document of the frame shows something, so many CSS px high. */
  | { readonly say: 'stage'; readonly heightPx: number }
  /** Only where the order lends devices. */
  | { readonly say: 'device'; readonly request: number; readonly ask: DeviceAsk }
  /** `value` is absent when the object is gone. */
  | { readonly say: 'expanded'; readonly request: number; readonly value?: Plain };
