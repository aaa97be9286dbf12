import * as v from 'valibot';
import type { NewEvent } from '../../trace/events.ts';
import { isPlain } from '../../trace/plain-check.ts';
import { eventSchema } from '../../trace/schema.ts';
import type { MemberId } from './types.ts';

const SEATS: readonly (string | null)[] = ['A', 'B', null];

/** What begins the ids of everything that `source` recorded. */
export const idPrefix = (source: MemberId): string => `${source}:`;

/**
 * `value` as the event number `seq` that `source` says to have recorded, `undefined` where it cannot be: it is no event, it
 * is of somebody who has no seat, or it speaks of objects that `source` did not make.
 * @param value what another tab sent; anything.
 */
export function soundEvent(value: unknown, source: MemberId, seq: number): NewEvent | undefined {
  const result = v.safeParse(eventSchema, value);
  if (!result.success || !isPlain(value)) return undefined;
  const { seq: claimed, ...event } = result.output;
  if (claimed !== seq || !SEATS.includes(event.peer)) return undefined;
  if (event.cause !== undefined && event.cause.seq >= seq) return undefined;
  const ids = [
    'on' in event ? event.on : undefined,
    event.type === 'appear' ? event.parent : undefined,
    'call' in event ? event.call : undefined,
  ];
  const isOwn = (id: string | undefined): boolean =>
    id === undefined || id.startsWith(idPrefix(source));
  return ids.every(isOwn) ? event : undefined;
}
