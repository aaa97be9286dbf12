import type { ChannelRules } from '../../signaling/impairment.ts';
import type { RecordedGlobal } from '../../sources/recorder/index.ts';
import type { PeerId, TraceSink } from '../../trace/events.ts';
import type { CompiledFile } from '../compiled.ts';
import type { Needs } from '../program.ts';
import type { Devices } from './media/devices.ts';
import type { StageWords } from './stage-words.ts';

export type { StageWords };

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
  /**
   * The synthetic devices, where they were installed before: a recorder or console made later sees their tracks as the
   * code does. Installed here by default.
   */
  readonly devices?: Devices;
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
