import type { FiredName, MessageKind } from '../../lib/trace/events.ts';
import type {
  FAULTS,
  FaultId,
  FaultNoteId,
  FaultStepOf,
} from '../../lib/sources/faults/catalog.ts';
import type { FaultMark, Met } from '../../lib/sources/faults/expectation.ts';
import type { FaultGroup } from '../../lib/sources/faults/types.ts';
import type { EngineId } from '../../lib/sources/pair/types.ts';

/**
 * The words of one fault. Methods, attributes and states stand between backticks, which the panel draws as code.
 */
export interface FaultText {
  /** What happened, as a developer would say it, without a full stop. */
  readonly name: string;
  /** How one meets it at work: what the console says, what users report. */
  readonly symptom: string;
  /** What will happen here at the press. */
  readonly see: string;
  /** Two to four short sentences. */
  readonly why: readonly string[];
  /** What each engine shows otherwise; absent where they agree. */
  readonly engines: Partial<Readonly<Record<EngineId, string>>>;
  readonly cure: {
    /** The next button: what is done differently, without a full stop. */
    readonly press: string;
    /** What will happen at that press. */
    readonly see: string;
  };
  /** The one sentence to take home. */
  readonly rule: string;
  /** Present where a page cannot cause the real thing. */
  readonly nearest?: {
    /** Why this is not the real thing, and where that can be seen. */
    readonly why: string;
    /** How the real thing healed, in the recording. */
    readonly recorded: string;
  };
}

/** The words of every fault. */
export type FaultTexts = Readonly<Record<FaultId, FaultText>>;

/** Steps of the recorded trace of the real thing, where there is one. */
type RecordedStepOf<Id extends FaultId> = (typeof FAULTS)[Id] extends {
  readonly nearest: { readonly steps: readonly (infer Step extends string)[] };
}
  ? Step
  : never;

/** What each step is about, without a full stop. A fault's two phases have no step in common. */
export type FaultSteps = {
  readonly [Id in FaultId]: Readonly<Record<FaultStepOf<Id> | RecordedStepOf<Id>, string>>;
};

/** A step's time window, as a reader is told of it, in ms. */
export interface SpokenWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Phrases for what is expected. Arguments are drawn as code; the peer stands before the phrase. */
export interface ExpectationWords {
  readonly reaches: (attribute: string, state: string) => string;
  readonly neverReaches: (attribute: string, state: string) => string;
  readonly stays: (attribute: string, state: string) => string;
  readonly within: (window: SpokenWindow) => string;
  readonly refused: (method: string, error: string, times: number) => string;
  readonly accepted: (method: string) => string;
  readonly notCalled: (method: string) => string;
  readonly pending: (method: string) => string;
  readonly fires: (event: FiredName) => string;
  readonly neverFires: (event: FiredName) => string;
  readonly told: (message: MessageKind) => string;
  readonly pair: (end: 'local' | 'remote', candidateType: string) => string;
  readonly codec: (mimeType: string) => string;
  readonly neverCodec: (mimeType: string) => string;
  readonly mark: Readonly<Record<FaultMark, string>>;
  readonly noMark: Readonly<Record<FaultMark, string>>;
}

/** Phrases for what was seen. */
export interface ObservedWords {
  readonly notYet: string;
  /** It had to come, and did not. */
  readonly missing: string;
  /** It must not come, and did not. */
  readonly stayedAway: string;
  readonly from: (state: string) => string;
  readonly fulfilled: string;
  readonly called: string;
  readonly fired: string;
  readonly arrived: string;
  readonly marked: string;
  /** Name of the button that moves the playhead to it. */
  readonly jump: (time: string) => string;
}

/** Every word of the faults lab but those of the faults themselves. */
export interface FaultsWords {
  readonly choose: string;
  readonly groups: Readonly<Record<FaultGroup, string>>;
  /** Name of the group that holds the free form. */
  readonly own: string;
  readonly step: { readonly break: string; readonly why: string; readonly cure: string };

  readonly symptom: string;
  readonly takes: {
    /** Before both phases of a quick fault: over before one can look. */
    readonly moment: string;
    readonly about: (seconds: number) => string;
    readonly here: string;
  };
  readonly press: {
    readonly break: string;
    readonly again: string;
    readonly stop: string;
    readonly real: string;
    readonly next: (name: string) => string;
  };
  readonly status: {
    readonly preparing: string;
    readonly running: string;
    readonly clock: (leftMs: number) => string;
    /** The clock when it takes longer than usual. */
    readonly overtime: string;
    readonly progress: string;
    readonly broken: string;
    readonly healed: string;
    readonly stopped: string;
    readonly recorded: (engine: string) => string;
    readonly recordedTag: string;
  };
  readonly expected: {
    readonly title: string;
    readonly cureTitle: string;
    readonly expected: string;
    readonly observed: string;
    readonly met: Readonly<Record<Met, string>>;
    /** Above the list: how many of how many are met. */
    readonly count: (met: number, of: number) => string;
    /** In a browser of which nothing is known. */
    readonly otherEngine: (engine: string) => string;
    readonly phrase: ExpectationWords;
    readonly seen: ObservedWords;
  };
  readonly why: {
    readonly first: string;
    readonly spec: string;
    readonly rule: string;
  };
  readonly cure: {
    readonly first: string;
    /** Instead of the button where a recorded trace is on screen. */
    readonly onlyLive: string;
    readonly goesOn: string;
    readonly afresh: string;
  };
  readonly nearest: string;
  readonly notes: Readonly<Record<FaultNoteId, string>>;
}
