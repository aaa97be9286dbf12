/** What a screen reader is told, and how often. A connect has sixteen changes in six seconds: more than can be heard. */
import type { SpokenChange } from '../../../content/ui/scope.types.ts';
import type { StateEvent } from '../../../lib/trace/events.ts';

/** Least time between two announcements, in ms: about as long as it takes to say three changes. */
export const SAY_EVERY_MS = 2500;

/** As many changes are said one by one; of more, only where each machine has come to. */
const MOST_SAID = 3;

/** What is to be said. */
export type Announcement =
  | { readonly kind: 'each'; readonly changes: readonly SpokenChange[] }
  | { readonly kind: 'more'; readonly count: number; readonly last: readonly SpokenChange[] };

/** How to say what `changes` came to, oldest first; `undefined` when there is nothing to say. */
export function announcementOf(
  changes: readonly StateEvent[],
  attributeOf: (change: StateEvent) => string,
): Announcement | undefined {
  if (changes.length === 0) return undefined;
  const spoken = (change: StateEvent): SpokenChange => ({
    peer: change.peer,
    attribute: attributeOf(change),
    to: change.to,
  });
  if (changes.length <= MOST_SAID) return { kind: 'each', changes: changes.map(spoken) };
  const newest = new Map<string, StateEvent>();
  for (const change of changes) {
    const key = `${change.peer} ${change.on} ${change.machine}`;
    newest.delete(key);
    newest.set(key, change);
  }
  return {
    kind: 'more',
    count: changes.length,
    last: [...newest.values()].slice(-MOST_SAID).map(spoken),
  };
}
