import type { ReadonlySignal } from '@preact/signals-core';
import type { TraceEvent } from '../trace/events.ts';
import type { Trace } from '../trace/trace.ts';

/**
 * How fast time passes at the playhead. A number is trace time per wall time: 1 is real time, 1/1000 the
 * slowest. `auto` slows each burst so that all of it can be seen: a basic connect takes about 6 s.
 */
export type Speed = 'auto' | number;

/** How the playhead moves. `steps` animates nothing: it goes from one state change to the next and rests on each. */
export type Tempo = Speed | 'steps';

/** The tempos that a reader can choose from, slowest first; `auto` stands where a connect lies. */
export const TEMPOS = [
  'steps',
  1 / 1000,
  1 / 300,
  'auto',
  1 / 100,
  1 / 30,
  1 / 10,
  1,
] as const satisfies readonly Tempo[];

/** `following`: plays towards the end at the tempo. `paused`: stays where it is while recording goes on. */
export type PlayMode = 'following' | 'paused';

/** When callbacks are called and what time it is then; `requestAnimationFrame` in a page, by hand in tests. */
export interface Frames {
  /**
   * Calls `callback` once, soon, with a monotonic wall time in ms; returns what calls it off. With `notBefore`, not before
   * that wall time, and late enough that what comes together is drawn together.
   */
  request(callback: (wallMs: number) => void, notBefore?: number): () => void;
}

/** Whether an event is one that stepping by state change stops at. */
export type IsStop = (event: TraceEvent) => boolean;

/** What is recorded again and again, and how often the playhead takes it up. */
export interface KeepingUp {
  /** Ms between two moves of the playhead while only such events come. */
  readonly every: number;
  /** Whether an event is one of those. Any other is taken up in the next frame. */
  readonly isSample: (event: TraceEvent) => boolean;
}

/** The one current trace and the one position in it. Everything a panel draws is derived from these. */
export interface Session {
  readonly trace: ReadonlySignal<Trace>;
  /** Whether the source of the trace is still running. */
  readonly live: ReadonlySignal<boolean>;
  /** Count of events recorded, as of the last frame: `data-length`. */
  readonly length: ReadonlySignal<number>;
  /** Count of events before the playhead: `data-playhead`, 0 ≤ playhead ≤ length. */
  readonly playhead: ReadonlySignal<number>;
  /** Between event `playhead-1` and event `playhead`: 0 ≤ fraction < 1; what animations in flight draw. */
  readonly fraction: ReadonlySignal<number>;
  /** True time at the playhead, in ms since the trace began; 0 before the first event. */
  readonly at: ReadonlySignal<number>;
  readonly mode: ReadonlySignal<PlayMode>;
  readonly tempo: ReadonlySignal<Tempo>;
  /** The `seq` that is selected in all pictures, or `null`. */
  readonly selected: ReadonlySignal<number | null>;

  /** Another trace takes the place of this one. At `start` it is played, at `end` it is shown whole. */
  readonly load: (
    trace: Trace,
    how?: { readonly at?: 'start' | 'end'; readonly live?: boolean },
  ) => void;
  /** The source has ended: the playhead rests when it has reached the end. */
  readonly finish: () => void;
  /** Plays on; from the start when all of a finished trace has been played. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly setTempo: (tempo: Tempo) => void;
  /**
   * Until the next trace, a playhead that has come to the end jumps to what is recorded next instead of playing the time
   * between: on its way it would be drawn sixty times a second and never arrive. A reader who paused or went back is left
   * alone until the end is reached again; so is one who chose another tempo than real time. Returns what ends it.
   */
  readonly keepUp: (how: KeepingUp) => () => void;
  /** Moves the playhead so that `count` events are before it, clamped to the trace; pauses, and selects nothing. */
  readonly moveTo: (count: number) => void;
  /** Moves the playhead to just after event `seq` and pauses; what is selected stays selected. */
  readonly seek: (seq: number) => void;
  /** Steps by `delta` events, or to the next/previous state change; pauses, and selects nothing. */
  readonly step: (delta: number, by?: 'event' | 'state') => void;
  readonly toStart: () => void;
  /** Moves to the end; goes on following there while the source is running. */
  readonly toEnd: () => void;
  readonly select: (seq: number | null) => void;
  /** Selects and seeks the cause of event `seq`; `false` if it has none. */
  readonly toCause: (seq: number) => boolean;
  /** Advances the playhead by `wallMs` of wall time at the tempo. Frames call it; tests call it by hand. */
  readonly advance: (wallMs: number) => void;
  readonly dispose: () => void;
}
