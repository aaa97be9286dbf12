import type { ChannelRules, MemorySignaling } from '../../signaling/memory.ts';
import type { MessageKind } from '../../trace/events.ts';

const KINDS: readonly MessageKind[] = [
  'offer',
  'answer',
  'pranswer',
  'rollback',
  'candidate',
  'end-of-candidates',
  'bye',
  'other',
];

/** Puts `rules` in the place of those before; messages that are not to be held any more are let go. */
export function changeRules(signaling: MemorySignaling, rules: ChannelRules): void {
  for (const kind of KINDS) {
    signaling.setRule(kind, rules[kind]);
    if (rules[kind]?.hold !== true) signaling.release(kind);
  }
}
