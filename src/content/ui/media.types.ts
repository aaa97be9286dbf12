import type { MediaCommand, MediaGroup } from '../../lib/sources/media/commands.ts';

/** Refusals of a device that have a sentence of their own: names of DOMExceptions, and `insecure` for a page that may not even ask. */
export type RefusalName =
  | 'NotAllowedError'
  | 'NotFoundError'
  | 'NotReadableError'
  | 'OverconstrainedError'
  | 'AbortError'
  | 'SecurityError'
  | 'InvalidStateError'
  | 'insecure';

/** One group of experiments. */
export interface GroupWords {
  readonly name: string;
  /** What it is about: one or two sentences. */
  readonly intro: string;
  /** Where to look. */
  readonly look: string;
}

/** Words of the media lab. Names of the API stay as they are. */
export interface MediaWords {
  /** The question of the lab. */
  readonly question: string;
  readonly intro: string;
  readonly start: string;
  readonly startOver: string;
  readonly stop: string;
  /** What comes after the first button, where the experiments begin with muting. */
  readonly first: string;
  /** What comes after it elsewhere. */
  readonly firstOther: string;
  readonly running: string;
  readonly stopped: string;
  /** Where there was no capture to begin with, or none is left. */
  readonly groupsLabel: string;
  readonly groups: Readonly<Record<MediaGroup, GroupWords>>;
  readonly look: string;
  readonly commands: Readonly<Record<MediaCommand, string>>;
  readonly outcome: {
    readonly pending: string;
    readonly done: string;
    readonly nothing: string;
    readonly refused: (name: string, message: string) => string;
  };
  readonly refusals: Readonly<Record<RefusalName, string>>;
  /** A refusal of another name. */
  readonly refusedOtherwise: string;
  readonly failed: (name: string, message: string) => string;
  readonly pictures: {
    readonly title: string;
    readonly sent: (peer: string) => string;
    readonly received: (peer: string) => string;
    readonly empty: string;
    /** While the call is up: nothing is sent or received there. */
    readonly nothing: string;
    readonly live: string;
    /** Name of a layer of simulcast. */
    readonly layer: (rid: string) => string;
  };
  readonly table: {
    readonly title: (peer: string) => string;
    readonly empty: string;
    readonly noTrack: string;
    readonly disabled: string;
    readonly muted: string;
    readonly unmuted: string;
    readonly ended: string;
    readonly stopped: string;
    readonly sender: string;
    readonly receiver: string;
    readonly codec: string;
    readonly rate: string;
    /** Says that a value differs from the reading before. */
    readonly isNew: string;
    /** Bytes per second as text, e.g. `38.2 kB/s`. */
    readonly perSecond: (bytes: number) => string;
    readonly px: (height: number) => string;
  };
  readonly captures: {
    readonly title: string;
    readonly count: (live: number) => string;
    readonly unsent: (count: number) => string;
    readonly none: string;
    readonly isUnsent: string;
    readonly real: string;
    readonly hint: string;
    readonly name: (peer: string, kind: string, count: string) => string;
  };
  readonly rounds: {
    readonly title: string;
    readonly empty: string;
    readonly by: (peer: string) => string;
    readonly noCall: string;
    readonly noEvent: string;
    readonly waiting: string;
    readonly offered: string;
    readonly answered: (ms: number) => string;
    readonly rolledBack: string;
    readonly closed: string;
  };
  /** Texts that the synthetic pictures show. */
  readonly drawn: {
    readonly camera: (peer: string, count: number) => string;
    readonly synthetic: string;
    readonly screen: string;
    readonly lines: readonly string[];
  };
}
