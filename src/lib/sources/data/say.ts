/** Sends single messages from A to B, of every kind that a channel takes, and tells what arrives. All of it is recorded. */
import type { ChannelPair, DataPair } from './pair.ts';

/** What can be sent. `numbered`: twenty short texts in a row; `limit`, `beyond`: as large as a message may be, and one byte more. */
export const MESSAGE_FORMS = [
  'text',
  'json',
  'binary',
  'blob',
  'numbered',
  'limit',
  'beyond',
] as const;

/** One of them. */
export type MessageForm = (typeof MESSAGE_FORMS)[number];

/** What B's program gets for bytes. */
export type BinaryType = 'arraybuffer' | 'blob';

/** How many messages tell about their order. */
const NUMBERED = 20;
/** A message of the largest size is only made where it is no larger than this, bytes: Firefox allows a gigabyte. */
export const LARGEST_TRIED = 1024 * 1024;

/** Sends what `form` says, with the words `text`. Throws what the browser throws. */
export async function say(
  pair: DataPair,
  { a }: ChannelPair,
  form: MessageForm,
  text: string,
): Promise<void> {
  switch (form) {
    case 'text':
      a.send(text);
      return;
    case 'json':
      a.send(JSON.stringify({ text, at: Math.round(pair.run.host.now()) }));
      return;
    case 'binary':
      a.send(new TextEncoder().encode(text));
      return;
    case 'blob':
      a.send(new Blob([text]));
      return;
    case 'numbered':
      for (let n = 1; n <= NUMBERED; n += 1) a.send(`#${String(n)}`);
      return;
    case 'limit':
      a.send(new ArrayBuffer(Math.min(pair.largestMessage(), LARGEST_TRIED)));
      return;
    case 'beyond':
      // Zeros that nobody touches cost no memory: the browser looks at the length first.
      a.send(new ArrayBuffer(pair.largestMessage() + 1));
  }
  return Promise.resolve();
}
