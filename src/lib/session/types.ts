import type { ReadonlySignal } from '@preact/signals-core';
import type { Trace } from '../trace/trace.ts';

/** Trace time per wall time: 1 is real time, 1/1000 the slowest; `auto` lets a connect take about 6 s. */
export type Tempo = 'auto' | number;

/** `following`: plays towards the live end at the tempo. `paused`: stays where it is while recording goes on. */
export type PlayMode = 'following' | 'paused';

/** The one current trace and the one position in it. Everything a panel draws is derived from these. */
export interface Session {
  readonly trace: ReadonlySignal<Trace>;
  /** Count of events recorded: `data-length`. */
  readonly length: ReadonlySignal<number>;
  /** Count of events before the playhead: `data-playhead`, 0 ≤ playhead ≤ length. */
  readonly playhead: ReadonlySignal<number>;
  /** Between event `playhead-1` and event `playhead`: 0 ≤ fraction < 1; what animations in flight draw. */
  readonly fraction: ReadonlySignal<number>;
  readonly mode: ReadonlySignal<PlayMode>;
  readonly tempo: ReadonlySignal<Tempo>;
  /** The `seq` that is selected in all pictures, or `null`. */
  readonly selected: ReadonlySignal<number | null>;

  /** Another trace takes the place of this one; the playhead starts at 0 (or the end) and follows. */
  load(trace: Trace, at?: 'start' | 'end'): void;
  play(): void;
  pause(): void;
  setTempo(tempo: Tempo): void;
  /** Moves the playhead to just after event `seq` and pauses. */
  seek(seq: number): void;
  /** Steps by `delta` events, or to the next/previous state change; pauses. */
  step(delta: number, by?: 'event' | 'state'): void;
  toStart(): void;
  toEnd(): void;
  select(seq: number | null): void;
  /** Selects and seeks the cause of event `seq`, if it has one. */
  toCause(seq: number): void;
  /** Advances the playhead by `wallMs` of wall time at the tempo. A frame driver calls it; tests call it by hand. */
  advance(wallMs: number): void;
  dispose(): void;
}
