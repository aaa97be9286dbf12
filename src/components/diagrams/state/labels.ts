import type { CauseId, Seen, Standing } from '../../../lib/machines/index.ts';
import type { MachineId } from '../../../lib/trace/states.ts';

/** How a state or an edge stands at the playhead: in it now (of an edge: taken last), been there, or not. */
export type Status = 'current' | 'visited' | 'quiet';

/** The long sentences, which load when a reader first asks for one. */
export interface StateDetails {
  readonly machines: {
    readonly [M in MachineId]: {
      /** What the machine tells. */
      readonly intro: string;
      /** By state: what it means. */
      readonly states: Readonly<Record<string, string>>;
      /** By edge id, and `*>closed` for all closing edges: what it means. */
      readonly edges: Readonly<Record<string, string>>;
    };
  };
  readonly causes: Readonly<Record<CauseId, string>>;
  readonly standing: Readonly<Record<Exclude<Standing, 'usual'>, string>>;
  /** Before the calls that leave a state as it is. */
  readonly repeats: string;
  /** Text of a link to the specification. */
  readonly specification: string;
  readonly seen: (engine: string, seen: Seen) => string;
}

/** What a summary tells. */
export interface Summarised {
  readonly state: string;
  /** States entered so far, in order of first entry. */
  readonly visited: readonly string[];
  /** States that can follow; empty at the end. */
  readonly next: readonly string[];
}

/** Words of a state diagram. Names of the API stay as they are in every language. */
export interface StateDiagramLabels {
  readonly titles: Readonly<Record<MachineId, string>>;
  /** Beside the brace that leads to `closed`. */
  readonly anyState: string;
  /** What each kind of dashes means, in a word or two. */
  readonly legend: Readonly<Record<Exclude<Standing, 'usual'>, string>>;
  /** Accessible name of a state. */
  readonly stateName: (state: string, status: Status) => string;
  /** Accessible name of an edge; `from` is `undefined` for "any state". */
  readonly edgeName: (from: string | undefined, to: string, status: Status) => string;
  /** The whole picture in words. `at` is `undefined` while the machine does not exist. */
  readonly summary: (peer: string, name: string, at: Summarised | undefined) => string;
  readonly details: () => StateDetails | Promise<StateDetails>;
}
