/** What a reader chooses for the signaling channel, as the channel's own rules. */
import type { ChannelPart, ChannelTreatment } from '../../../content/ui/playground.types.ts';
import type { ChannelRule, ChannelRules } from '../../../lib/signaling/impairment.ts';
import type { MessageKind } from '../../../lib/trace/events.ts';

/** A treatment for each part. */
export type ChannelChoice = Readonly<Record<ChannelPart, ChannelTreatment>>;

/** Everything arrives at once and in order. */
export const PLAIN_CHANNEL: ChannelChoice = {
  offer: 'plain',
  answer: 'plain',
  candidate: 'plain',
  other: 'plain',
};

/** In the order in which they are offered. */
export const TREATMENTS: readonly ChannelTreatment[] = [
  'plain',
  'late',
  'very-late',
  'overtaken',
  'lose-first',
  'lose-all',
];

const KINDS: Readonly<Record<ChannelPart, readonly MessageKind[]>> = {
  offer: ['offer'],
  answer: ['answer', 'pranswer'],
  // The end of the candidates goes the way of the candidates: it would otherwise come before them.
  candidate: ['candidate', 'end-of-candidates'],
  other: ['rollback', 'bye', 'other'],
};

function ruleOf(treatment: ChannelTreatment): ChannelRule | undefined {
  switch (treatment) {
    case 'plain':
      return undefined;
    case 'late':
      return { delayMs: 300 };
    case 'very-late':
      return { delayMs: 2000 };
    case 'overtaken':
      return { reorder: true };
    case 'lose-first':
      return { drop: 1 };
    case 'lose-all':
      return { drop: true };
  }
}

/** The rules by kind of message; a kind without one is absent. */
export function rulesOf(choice: ChannelChoice): ChannelRules {
  const parts = Object.keys(KINDS) as ChannelPart[];
  return Object.fromEntries(
    parts.flatMap((part) => {
      const rule = ruleOf(choice[part]);
      return rule === undefined ? [] : KINDS[part].map((kind) => [kind, rule]);
    }),
  );
}
