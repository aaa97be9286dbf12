import type { Visibility } from '../../stats/poller.ts';
import type { TraceSink } from '../../trace/events.ts';
import type { Peer } from '../pair/peer.ts';
import type { PeerMaker, RunHost } from '../pair/types.ts';
import type { Captures } from './captures.ts';
import type { MediaCommand, MediaMode } from './commands.ts';
import type { DeviceWords } from './devices.ts';

/** What a call needs of a run of a lab. */
export interface MediaCallOptions {
  readonly mode: MediaMode;
  readonly host: RunHost;
  readonly sink: TraceSink;
  readonly maker: PeerMaker;
  /** Calls `dispose` when the run ends, at once if it has. Last come, first gone. */
  readonly own: (dispose: () => void) => void;
  readonly words: DeviceWords;
  /** Nothing is asked of connections while nobody looks. */
  readonly page?: Visibility;
  /** Something may be seen or heard that was not before. */
  readonly changed: () => void;
  /** A negotiation failed that nobody awaits. */
  readonly onError: (error: unknown) => void;
}

/** How a command ended. */
export type Performed =
  | { readonly kind: 'done' }
  /** There is nothing that it could be done to, e.g. no screen to stop. */
  | { readonly kind: 'nothing' }
  /** The browser refused; in its own words. */
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** A track that can be looked at or listened to. */
export interface ShownTrack {
  /** Stays the same while the track does. */
  readonly key: string;
  readonly peer: 'A' | 'B';
  readonly way: 'sent' | 'received';
  /** `mid` of its transceiver; `null` before it has one. */
  readonly mid: string | null;
  readonly track: MediaStreamTrack;
}

/** A running call: A and B negotiate by themselves, everything else is a command. */
export interface MediaCall {
  readonly mode: MediaMode;
  readonly a: Peer;
  readonly b: Peer;
  readonly captures: Captures;
  /** Carries out a command; never rejects. */
  perform(command: MediaCommand): Promise<Performed>;
  /** Pictures of both sides, as they are now. */
  readonly shown: readonly ShownTrack[];
}
