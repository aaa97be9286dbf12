/** What the lab offers: every fault, and the free form. */
import { FAULT_IDS, type FaultId } from '../../../lib/sources/faults/catalog.ts';

/** The free form's place among the faults. */
export const FREE = 'free';

/** What can be chosen; also the hash of a link to it. */
export type Choice = FaultId | typeof FREE;

/** The choice that `text` names; `undefined` for anything else. */
export function choiceOf(text: string | undefined): Choice | undefined {
  return text === FREE ? FREE : FAULT_IDS.find((id) => id === text);
}

/** The choice in the hash of an address, such as `#glare`; `undefined` where there is none. */
export const choiceIn = (hash: string): Choice | undefined => choiceOf(hash.slice(1));
