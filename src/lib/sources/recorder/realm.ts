import type { Followed } from './followed.ts';
import type { Natives } from './natives.ts';
import type { PlainCopy } from './plain-copy.ts';
import type { PromiseWatch } from './promise-watch.ts';
import type { StackFrames } from './stack-frames.ts';

/** What the recorder's parts share about one global: its own attributes and methods, and how to copy and to wait. */
export interface Realm {
  readonly natives: Natives;
  readonly copy: PlainCopy;
  readonly promises: PromiseWatch;
  readonly frames: StackFrames;
  /** Starts listening to what `object` fires; channels are listened to when the program does. */
  listenTo(object: object, followed: Followed): void;
  /** Calls `run` after about `ms`. */
  later(ms: number, run: () => void): void;
}
