/** The sandbox as the page sees it. */
import type { ChannelRules } from '../signaling/impairment.ts';
import type { TraceSink } from '../trace/events.ts';
import type { Plain } from '../trace/plain.ts';
import type { CodeProblem, CompiledFile } from './compiled.ts';
import type { Needs } from './program.ts';

/** How far a run is. */
export type RunStatus =
  /** The frame is being made. */
  | 'starting'
  /** The code runs, or waits at its top level. */
  | 'running'
  /** The code has come to its end; what it made lives on. */
  | 'idle'
  /** It does not answer its heartbeat. */
  | 'silent'
  /** Stopped by the reader. */
  | 'stopped'
  /** The frame went elsewhere, crashed or flooded the page, and was taken away. */
  | 'dead'
  /** The frame never became ready: reloading the page helps. */
  | 'unstartable';

/** What was left out because there was too much of it. */
export interface Dropped {
  readonly events: number;
  readonly lines: number;
  readonly problems: number;
}

/** What one run needs. */
export interface RunOptions {
  readonly files: readonly CompiledFile[];
  readonly needs: Needs;
  readonly locale: 'ko' | 'en';
  readonly theme: 'light' | 'dark';
  /** What the signaling channel does to messages from the start. */
  readonly channel?: ChannelRules;
  /**
   * Set where the reader lends the code the camera, microphone and screen of this machine, for this run; told what is on
   * now, by its labels. The browser asks on top of that.
   */
  readonly ownDevices?: (labels: readonly string[]) => void;
  /** How long a loop may let nothing else happen, in ms; `Infinity` after "continue anyway". Default 1000. */
  readonly patienceMs?: number;
  /**
   * Where the frame stands; its videos and messages are seen there. It must not lie in what is transformed or contains
   * layout, or the frame could not be kept inside the viewport while nothing is to be seen.
   */
  readonly stage: HTMLElement;
  /** The frame's accessible name. */
  readonly title: string;
  /** Checked events, in order of time, console lines among them. */
  readonly sink: TraceSink;
  readonly onStatus: (status: RunStatus) => void;
  readonly onProblem: (problem: CodeProblem) => void;
  readonly onDropped: (dropped: Dropped) => void;
  /** The frame has something to show, so many CSS px high; 0: nothing. */
  readonly onStage: (heightPx: number) => void;
}

/** One run. Nothing of it is left after `stop`. */
export interface SandboxRun {
  readonly status: RunStatus;
  /** Ends it, whatever it does: at once for the page, and for the browser's process as soon as that can. */
  stop(): void;
  /** Entries of an object that the console showed in short; `undefined` when it is gone. */
  expand(handle: number, from: number): Promise<Plain | undefined>;
  /** Changes what the signaling channel does to messages. */
  setChannel(rules: ChannelRules): void;
}

/** Runs readers' code, one run at a time in a page. */
export interface Sandbox {
  /**
   * Makes the frame ready for a run in `stage` that a reader reaches for: points at Run, focuses it, or presses it down.
   * Runs nothing; taken away when it is not used within a minute. Optional: a run without it starts some 60 ms later.
   */
  prepare(stage: HTMLElement, title: string): void;
  /** Stops the run before, everywhere in the page, and starts this one in a fresh frame. */
  run(options: RunOptions): SandboxRun;
}
