import type { MachineId } from '../../../lib/trace/states.ts';

/** Words of the timeline. States stand in it as the specification spells them. */
export interface TimelineLabels {
  /** What the picture is, for a screen reader. */
  readonly title: string;
  readonly empty: string;
  /** Name of the slider. */
  readonly slider: string;
  /** Where the slider is, e.g. `event 23 of 71, 12.4 ms`. */
  readonly position: (events: number, of: number, ms: number) => string;
  /** A time on the axis, e.g. `5 ms`, exact to `stepMs`. */
  readonly tick: (ms: number, stepMs: number) => string;
  /** How long nothing happened, e.g. `4.9 s`. */
  readonly duration: (ms: number) => string;
  /** A machine's name, with the number of its object where a peer has several. */
  readonly lane: (machine: MachineId, ordinal: number, of: number) => string;
  /** Row of small marks. */
  readonly calls: string;
  readonly messages: string;
  /** A lane as a sentence: the states that it went through. */
  readonly path: (lane: string, peer: string, states: readonly string[]) => string;
  /** Marks drawn as one. */
  readonly count: (marks: number) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Button: the whole trace again. */
  readonly fit: string;
  /** How far the picture is zoomed in, e.g. `4×`. */
  readonly zoom: (times: number) => string;
}
