/** What the members of a room tell each other besides signaling: who is there, and what was recorded. */
import * as v from 'valibot';

/** Most events in one message; a connect and its media take some 150. */
const EVENTS_LIMIT = 512;
/** Most sources of a room's trace: one for each time that a tab was loaded. */
export const SOURCES_LIMIT = 32;

const member = v.pipe(v.string(), v.regex(/^\w{1,24}$/));
/** Counts of what one person does; more than this was not counted by anybody. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Milliseconds since 1970, with a fraction. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));

/** The kinds of a room, each around the `envelope` that all messages have; in it, `from` is a member. */
export function roomKinds<E extends v.ObjectEntries>(envelope: E) {
  const entries = { ...envelope, from: member };
  return [
    v.strictObject({
      ...entries,
      kind: v.literal('here'),
      /** Everybody is asked to answer. */
      asks: v.boolean(),
      /** When it was said. */
      at: moment,
      seat: v.nullable(v.picklist(['A', 'B'])),
      tenancy: count,
      since: moment,
      with: v.nullable(member),
      turn: count,
      partner: v.nullable(member),
      tenancies: v.strictObject({ A: count, B: count }),
      /** Whose questions it answers: when they were asked, and how long they have waited, in ms. */
      echoes: v.pipe(
        v.array(v.strictObject({ to: member, at: moment, waited: moment })),
        v.maxLength(16),
      ),
      /** Of which sources it has how many events. */
      logs: v.pipe(v.array(v.strictObject({ source: member, count })), v.maxLength(SOURCES_LIMIT)),
    }),
    v.strictObject({ ...entries, kind: v.literal('gone') }),
    v.strictObject({
      ...entries,
      kind: v.literal('log'),
      /** Who recorded them. */
      source: member,
      /** Position of the first one among those of its source. */
      first: count,
      /** Events of a trace, to be checked one by one. */
      events: v.pipe(v.array(v.unknown()), v.maxLength(EVENTS_LIMIT)),
    }),
    v.strictObject({
      ...entries,
      kind: v.literal('want'),
      source: member,
      /** The first position that is missing. */
      first: count,
    }),
  ] as const;
}
