/**
 * What the two sides write to each other, as JSON texts of version 1. The sender:
 * `{"v":1,"kind":"header","id":"k3","attempt":1,"name":"a.bin","type":"","size":70000,"chunkSize":65536,"blockSize":1048576}`,
 * chunks (`chunk.ts`), `{"v":1,"kind":"end","id":"k3","bytes":70000,"hash":"9f…"}`. The receiver:
 * `{"v":1,"kind":"ready","id":"k3","attempt":1,"from":0}`, `{"v":1,"kind":"ack","id":"k3","bytes":65536}` …,
 * `{"v":1,"kind":"done","id":"k3","hash":"9f…"}`. Either: `cancel`, `fail`. The other side may be anybody's program.
 */
import * as v from 'valibot';
import { TransferError, TRANSFER_ERROR_CODES } from './errors.ts';

/** Longest text that is read, UTF-16 units: a header with the longest name, written in escapes. */
const TEXT_LIMIT = 16 * 1024;
/** Longest name that is taken at all, UTF-16 units; what becomes of it is the business of `file-name.ts`. */
export const NAME_LIMIT = 2048;
/** Longest media type, UTF-16 units. */
export const TYPE_LIMIT = 256;
/** Largest file, bytes: what its chunks' numbers and a safe integer hold, far beyond any channel's patience. */
const SIZE_LIMIT = 2 ** 45;

const envelope = { v: v.literal(1), id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)) };
const bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(SIZE_LIMIT));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const attempt = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff));

const schema = v.variant('kind', [
  v.strictObject({
    ...envelope,
    kind: v.literal('header'),
    /** Counts from 1: a chunk of an attempt before is none of this one. */
    attempt,
    name: v.pipe(v.string(), v.maxLength(NAME_LIMIT)),
    type: v.pipe(v.string(), v.maxLength(TYPE_LIMIT)),
    size: bytes,
    chunkSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1024 * 1024)),
    blockSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8 * 1024 * 1024)),
  }),
  v.strictObject({ ...envelope, kind: v.literal('end'), bytes, hash }),
  v.strictObject({ ...envelope, kind: v.literal('ready'), attempt, from: bytes }),
  v.strictObject({ ...envelope, kind: v.literal('ack'), bytes }),
  v.strictObject({ ...envelope, kind: v.literal('done'), hash }),
  v.strictObject({ ...envelope, kind: v.literal('cancel') }),
  v.strictObject({ ...envelope, kind: v.literal('fail'), code: v.picklist(TRANSFER_ERROR_CODES) }),
]);

/** One of the messages. */
export type TransferMessage = v.InferOutput<typeof schema>;
/** What is announced of a file. */
export type TransferHeader = Extract<TransferMessage, { kind: 'header' }>;

type WithoutVersion<M> = M extends TransferMessage ? Omit<M, 'v'> : never;

/** The text of a message. */
export function writeMessage(message: WithoutVersion<TransferMessage>): string {
  return JSON.stringify({ v: 1, ...message });
}

/** @throws {TransferError} `bad-message` for everything that is none; `bad-header` for a header that cannot be */
export function readMessage(text: string): TransferMessage {
  if (text.length > TEXT_LIMIT)
    throw new TransferError('bad-message', `${String(text.length)} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new TransferError('bad-message', 'no JSON', { cause: error });
  }
  const read = v.safeParse(schema, value, { abortEarly: true });
  if (read.success) return read.output;
  const isHeader =
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'header';
  throw new TransferError(isHeader ? 'bad-header' : 'bad-message', read.issues[0].message);
}
