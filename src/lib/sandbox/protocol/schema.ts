/** What a frame may say, as schemas: the reader's code cannot speak there, but may have found a way. */
import * as v from 'valibot';

import type { TraceEvent } from '../../trace/events.ts';
import { isPlain } from '../../trace/plain-check.ts';
import { eventSchema } from '../../trace/schema.ts';
import { BATCH_EVENTS } from './limits.ts';
import type { FromFrame } from './messages.ts';
import { ANSWER_LIMIT } from './own-devices.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Schemas look at the keys they know; `isPlain` at all of them, wherever they are nested. */
const event = v.custom<TraceEvent>((value) => v.is(eventSchema, value) && isPlain(value));

const constraints = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && isPlain(value),
);

const askSchema = v.variant('do', [
  v.strictObject({
    do: v.literal('open'),
    from: v.picklist(['user', 'display']),
    constraints,
  }),
  v.strictObject({
    do: v.literal('accept'),
    stream: count,
    answer: v.pipe(v.string(), v.maxLength(ANSWER_LIMIT)),
  }),
  v.strictObject({ do: v.literal('apply'), track: count, constraints }),
  v.strictObject({ do: v.literal('stop'), track: count }),
  v.strictObject({ do: v.literal('list') }),
]);

const messageSchema = v.variant('say', [
  v.strictObject({ say: v.literal('ready') }),
  v.strictObject({ say: v.literal('began') }),
  v.strictObject({ say: v.literal('ended') }),
  v.strictObject({ say: v.literal('pong'), ping: count }),
  v.strictObject({
    say: v.literal('batch'),
    events: v.pipe(v.array(v.unknown()), v.maxLength(BATCH_EVENTS), v.array(event)),
    dropped: v.strictObject({ events: count, lines: count, problems: count }),
  }),
  v.strictObject({
    say: v.literal('stage'),
    heightPx: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.strictObject({ say: v.literal('device'), request: count, ask: askSchema }),
  v.strictObject({
    say: v.literal('expanded'),
    request: count,
    value: v.exactOptional(v.custom(isPlain)),
  }),
]);

/** Reads what came over the port; `undefined` when it is nothing that a runner says. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const result = v.safeParse(messageSchema, data);
  return result.success ? (result.output as FromFrame) : undefined;
}
