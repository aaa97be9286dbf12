/** What two tabs say over their data channel: chat, and questions that come back. */
import * as v from 'valibot';
import { CHAT_LENGTH } from './limits.ts';

const talkSchema = v.variant('say', [
  v.strictObject({
    say: v.literal('chat'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(CHAT_LENGTH)),
  }),
  v.strictObject({ say: v.literal('ping'), n: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ say: v.literal('pong'), n: v.pipe(v.number(), v.safeInteger()) }),
]);

/** One message over the channel, such as `{"say":"chat","text":"Hello"}`. */
export type Talk = v.InferOutput<typeof talkSchema>;

/** What `data` from a channel says; `undefined` for what is nothing of ours. */
export function readTalk(data: unknown): Talk | undefined {
  if (typeof data !== 'string' || data.length > 8 * CHAT_LENGTH) return undefined;
  try {
    const result = v.safeParse(talkSchema, JSON.parse(data));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** `talk` as text. */
export const writeTalk = (talk: Talk): string => JSON.stringify(talk);
