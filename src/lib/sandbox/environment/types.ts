import type { ChannelRules } from '../../signaling/memory.ts';
import type { RecordedGlobal } from '../../sources/recorder/index.ts';
import type { PeerId, TraceSink } from '../../trace/events.ts';
import type { CompiledFile } from '../compiled.ts';
import type { Needs } from '../program.ts';

/** What the stage says, in the reader's language. Plain texts: they cross a port. */
export interface StageWords {
  /** Name of the stage for those who do not see it. */
  readonly stage: string;
  readonly localVideo: string;
  readonly remoteVideo: string;
  /** Videos that the code puts into `#remoteVideos`. */
  readonly remoteVideos: string;
  /** Beside whatever is drawn and not filmed, on the stage and in the picture itself. */
  readonly synthetic: string;
  /** Labels of the synthetic devices, as `enumerateDevices` and their tracks tell them. */
  readonly camera: string;
  readonly microphone: string;
  readonly speaker: string;
  readonly screen: string;
  /** What the drawn screen shows: the title of its window and a few short lines. */
  readonly screenTitle: string;
  readonly screenLines: readonly string[];
  /** While a synthetic screen is shared. */
  readonly sharing: string;
  readonly stopSharing: string;
  readonly loading: string;
  readonly videoChat: string;
  readonly reconnecting: string;
  /** `showErrorMessage()` without a text. */
  readonly error: string;
  readonly progress: string;
  readonly quality: string;
  /** Levels that `updateQualityIndicator` knows; any other text is shown as it is. */
  readonly levels: Readonly<Record<'good' | 'fair' | 'poor', string>>;
  /** What the remote peer says over a channel that it opens. */
  readonly greeting: string;
  /** The pair that the code takes for granted did not connect. */
  readonly notConnected: string;
}

/** What the environment has to know of a file. */
export type EnvironmentFile = Pick<CompiledFile, 'peer' | 'free' | 'members'>;

/** Makes connections that are recorded under a name. */
export interface NamedConnections {
  named(peer: PeerId): typeof RTCPeerConnection;
}

/** What an environment needs of its surroundings. */
export interface EnvironmentOptions {
  /** The frame's window; its document is the stage, its `navigator.mediaDevices` becomes a synthetic one. */
  readonly global: RecordedGlobal;
  readonly files: readonly EnvironmentFile[];
  readonly needs: Needs;
  readonly locale: 'ko' | 'en';
  readonly theme: 'light' | 'dark';
  readonly words: StageWords;
  readonly recorder: NamedConnections;
  /** Where the `message` events of the signaling channel go. */
  readonly sink: TraceSink;
  /** Milliseconds since the trace began. */
  readonly now: () => number;
  /** Calls `run` after `ms`; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls `run` in a task of its own, at once. */
  readonly soon: (run: () => void) => void;
  readonly channel?: ChannelRules;
  /** What is to be seen on the stage is now so many CSS px high; 0: nothing. */
  readonly onStage: (heightPx: number) => void;
}

/** What a reader's code takes for granted. */
export interface Environment {
  /**
   * Makes ready what the code finds: its end decides when the code begins. Never rejects: where a pair does not connect
   * within 5 s (a machine without a network interface), the stage says so and the code runs all the same.
   */
  prepare(): Promise<void>;
  /** The names that `file` uses, does not declare and that are supplied: nothing else. */
  bindings(file: EnvironmentFile): Readonly<Record<string, unknown>>;
  /** The code has run: what `connecting` promises happens now. */
  readonly ranToEnd: () => void;
  /** Changes what the signaling channel does to messages. */
  setChannel(rules: ChannelRules): void;
}
