import type { FaultSteps } from './faults.types.ts';
import type { ScenariosWords } from './scenarios.types.ts';

/** `table`'s text for `key`, which a trace may have made up. */
function textIn(table: object, key: unknown): unknown {
  return typeof key === 'string' && Object.hasOwn(table, key)
    ? (table as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** What a mark of ours is about, in a language's words. */
export interface MarkWords {
  /** Title of scenario `id`; `undefined` for one that is not ours. */
  scenario(id: unknown): string | undefined;
  /** What `step` of scenario `id`, or of fault `faults/<id>`, is about, without a full stop. */
  step(id: unknown, step: unknown): string | undefined;
  /** What the note `note` says, a sentence. */
  note(note: unknown): string | undefined;
  /** Why a message was ignored, a part of a sentence. */
  ignored(reason: unknown): string | undefined;
}

/** Looks marks up in `words`. A trace may name anything; what is not ours is not found. */
export function markWords(
  { scenarios, notes }: ScenariosWords,
  ignored: Readonly<Record<string, string>>,
  faults: FaultSteps,
): MarkWords {
  const of = (id: unknown): { title: string; steps: object } | undefined =>
    textIn(scenarios, id) as { title: string; steps: object } | undefined;
  return {
    scenario: (id) => of(id)?.title,
    step: (id, step) => {
      const fault = typeof id === 'string' ? /^faults\/(.+)$/.exec(id)?.[1] : undefined;
      const steps =
        fault === undefined ? of(id)?.steps : (textIn(faults, fault) as object | undefined);
      return textIn(steps ?? {}, step) as string | undefined;
    },
    note: (note) => textIn(notes, note) as string | undefined,
    ignored: (reason) => textIn(ignored, reason) as string | undefined,
  };
}
