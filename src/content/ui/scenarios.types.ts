import type { NoteId, ScenarioId, StepOf } from '../../lib/sources/scenarios/catalog.ts';
import type { EngineId } from '../../lib/sources/pair/types.ts';

/** The words of one scenario. */
export interface ScenarioText<Step extends string = string> {
  /** A few words, without a full stop. */
  readonly title: string;
  /** One sentence: what the reader will see. */
  readonly see: string;
  /** What each step is about, without a full stop. */
  readonly steps: Readonly<Record<Step, string>>;
  /** What an engine shows otherwise than one would expect, in a sentence; absent where there is nothing to say. */
  readonly engines: Partial<Readonly<Record<EngineId, string>>>;
}

/** Every word of the scenarios. */
export interface ScenariosWords {
  readonly scenarios: { readonly [Id in ScenarioId]: ScenarioText<StepOf<Id>> };
  /** What a run says when the engine goes another way, by `note` of the mark `note`. */
  readonly notes: Readonly<Record<NoteId, string>>;
}
