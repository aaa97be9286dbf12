import type { ChannelRule } from '../../../../lib/signaling/impairment.ts';
import type { MessageKind } from '../../../../lib/trace/events.ts';

/** Kinds of message that the sliders are for, in the order in which a connection sends them. */
export const RULED_KINDS = [
  'offer',
  'answer',
  'candidate',
  'end-of-candidates',
  'bye',
] as const satisfies readonly MessageKind[];

/** A kind of message with sliders. */
export type RuledKind = (typeof RULED_KINDS)[number];

/** What the channel does to each kind; kinds that are left out arrive at once and once. */
export type Rules = Readonly<Partial<Record<RuledKind, ChannelRule>>>;

/** Whether a rule does anything at all. */
export const doesHarm = (rule: ChannelRule): boolean =>
  Object.values(rule).some((value) => value === true || (typeof value === 'number' && value > 0));

/** `rules` with `change` made to those for `kind`; a rule that does nothing any more is left out. */
export function withRule(rules: Rules, kind: RuledKind, change: ChannelRule): Rules {
  const rule = { ...rules[kind], ...change };
  const { [kind]: _, ...others } = rules;
  return doesHarm(rule) ? { ...others, [kind]: rule } : others;
}
