import type { Needs } from '../../lib/sandbox/program.ts';
import type { FiredName } from '../../lib/trace/events.ts';
import type { MachineId } from '../../lib/trace/states.ts';
import type { Locale } from '../ui/locale.ts';

/** A file of a sample. Its text stands beside `sample.ts`, under this name. */
export interface SampleFile {
  /** `main.ts`, or `peer-a.ts` and `peer-b.ts`. What is in it is JavaScript: it can be pasted into any page. */
  readonly name: string;
  /** The peer that it plays where there are two. */
  readonly peer?: 'A' | 'B';
}

/** A connection by the letter that the recorder gives it: of one program, `A`, `B`, `C` … in the order in which it makes them. */
export type PeerName = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/**
 * Something that has happened when the sample has run, in every engine, in any order. `by` is a piece of the line of
 * code that leads to it: the causes of the event go back to such a line.
 */
export type Milestone =
  /** A state machine takes a state; of several objects of `peer`, one does. */
  | {
      readonly what: 'state';
      readonly peer: PeerName;
      readonly machine: MachineId;
      readonly state: string;
      readonly by?: string;
    }
  /** A call is refused with an error of this name. */
  | {
      readonly what: 'refusal';
      readonly peer: PeerName;
      readonly method: string;
      readonly error: string;
      readonly by?: string;
    }
  /** An event other than a change of state fires. */
  | {
      readonly what: 'event';
      readonly peer: PeerName;
      readonly name: FiredName;
      readonly by?: string;
    }
  /** A line is written to the console, the words as a reader sees them begin with `text`. */
  | { readonly what: 'console'; readonly text: string; readonly by?: string };

/** What a sample is, apart from its code. */
export interface Sample {
  /** Name of its folder; public: part of addresses, of drafts and of `data-sample`. */
  readonly id: string;
  /** A few words, without a full stop. */
  readonly title: Readonly<Record<Locale, string>>;
  /** What there is to see, in a sentence or two. */
  readonly about: Readonly<Record<Locale, string>>;
  /** In the order in which they run. */
  readonly files: readonly SampleFile[];
  readonly needs: Needs;
  /** `true`: the code runs on any page just so, in a browser without camera too. */
  readonly standsAlone: boolean;
  readonly reaches: readonly Milestone[];
}

/** Samples of one part of the book by their ids. */
export type Samples = Readonly<Record<string, Sample>>;
