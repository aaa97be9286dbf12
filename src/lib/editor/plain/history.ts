/** Undo and redo of one text; a browser forgets its own when a text is replaced or moved to another place. */

/** A text and where its selection begins and ends. */
export interface Snapshot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What was written, as steps. */
export interface History {
  /** Notes what stands there after a change. Changes that follow each other within `TOGETHER_MS` are one step. */
  note(now: Snapshot, atMs: number, alone?: boolean): void;
  /** The step before; `undefined` at the beginning. */
  undo(): Snapshot | undefined;
  /** The step that was undone last; `undefined` when something was written since. */
  redo(): Snapshot | undefined;
}

/** Typing without such a pause is undone at once. */
const TOGETHER_MS = 600;
/** As much as is kept, in steps; a long text of 200 KB then costs some 40 MB at the very most. */
const LONGEST = 200;

export function createHistory(first: Snapshot): History {
  let steps: Snapshot[] = [first];
  let at = 0;
  let last = -Infinity;

  return {
    note(now, atMs, alone = false) {
      if (now.text === steps[at]?.text) {
        steps[at] = now;
        return;
      }
      const joins = !alone && at > 0 && at === steps.length - 1 && atMs - last < TOGETHER_MS;
      steps = [...steps.slice(joins ? 0 : Math.max(0, at + 2 - LONGEST), joins ? at : at + 1), now];
      at = steps.length - 1;
      last = alone ? -Infinity : atMs;
    },
    undo() {
      if (at === 0) return undefined;
      at -= 1;
      last = -Infinity;
      return steps[at];
    },
    redo() {
      if (at === steps.length - 1) return undefined;
      at += 1;
      last = -Infinity;
      return steps[at];
    },
  };
}
