/** The side that sends a file. */
import { createBlockHashes, type Digest } from './block-hashes.ts';
import { CHUNK_COUNT_LIMIT, CHUNK_HEAD, writeChunk } from './chunk.ts';
import type { TransferChannel } from './channel.ts';
import { converse, transferErrorOf, type Conversation } from './conversation.ts';
import { TransferError } from './errors.ts';
import { NAME_LIMIT, TYPE_LIMIT, type TransferMessage } from './messages.ts';
import type { ByteSource } from './source.ts';
import type { After } from './waiting.ts';

/** A whole chunk with its head, bytes. Larger messages gain nothing on a fast network, and hold others up on a slow one. */
export const CHUNK_BYTES = 64 * 1024;
/** What is digested, read and written at a time, bytes. */
const BLOCK_BYTES = 1024 * 1024;
/** Nothing more is sent while this much is queued, bytes: a fraction of what Chromium takes before it refuses (16 MiB). */
export const HIGH_BYTES = 4 * 1024 * 1024;
/** Nothing more is sent while this much was not said to have arrived, bytes: the other side need not keep more in hand. */
export const WINDOW_BYTES = 8 * 1024 * 1024;

/** How far a file is, in bytes. */
export interface OutgoingProgress {
  readonly size: number;
  /** Given to `send`. */
  readonly sent: number;
  /** Of these, how many wait in the channel's queue; 0 without a channel. */
  readonly queued: number;
  /** What the other side says it has received. */
  readonly received: number;
  /** Time from `send` to the news of the arrival, ms, of the last such news; absent before. */
  readonly latencyMs?: number;
}

/** What sending takes. */
export interface OutgoingOptions {
  /** Names the file to both sides, also over another channel: /^[\w-]{1,64}$/. */
  readonly id: string;
  readonly source: ByteSource;
  readonly digest: Digest;
  readonly after: After;
  /** Ms of any clock that does not jump. */
  readonly now: () => number;
  /** What is read, digested and written at a time, bytes, a power of two; default `BLOCK_BYTES`. */
  readonly blockBytes?: number;
}

/** A file on its way. */
export interface Outgoing {
  readonly progress: () => OutgoingProgress;
  /**
   * Sends what the other side does not have yet; fulfils with the hash when it has it all and agrees. Rejects with a
   * `TransferError`; where that `isResumable`, it may be called again with another channel.
   */
  readonly send: (channel: TransferChannel) => Promise<string>;
  /** Calls it off for good, and tells the other side. */
  readonly cancel: () => void;
}

/** Something that was sent and not yet said to have arrived. */
interface Underway {
  readonly end: number;
  readonly at: number;
}

/** Prepares to send a file; nothing is read before there is a channel. */
export function createOutgoing(options: OutgoingOptions): Outgoing {
  const { id, source, digest, after, now, blockBytes = BLOCK_BYTES } = options;
  const { size } = source;
  const hashes = createBlockHashes(digest);
  let chunkSize: number | undefined;
  let attempt = 0;
  let sent = 0;
  let received = 0;
  let latencyMs: number | undefined;
  let isCancelled = false;
  let current: Conversation | undefined;
  let underway: Underway[] = [];
  let ready: Extract<TransferMessage, { kind: 'ready' }> | undefined;
  let done: string | undefined;

  function hear(message: TransferMessage): void {
    switch (message.kind) {
      case 'ready':
        if (message.attempt !== attempt || ready !== undefined) return;
        if (message.from > size)
          throw new TransferError('too-many-bytes', 'it has more than there is');
        ready = message;
        return;
      case 'ack': {
        if (message.bytes > sent)
          throw new TransferError('too-many-bytes', 'it has more than was sent');
        received = Math.max(received, message.bytes);
        const arrived = underway.findLastIndex(({ end }) => end <= received);
        const last = underway[arrived];
        if (last === undefined) return;
        latencyMs = now() - last.at;
        underway = underway.slice(arrived + 1);
        return;
      }
      case 'done':
        done = message.hash;
        return;
      default:
        throw new TransferError('bad-message', `a receiver does not say ${message.kind}`);
    }
  }

  /** Two blocks are in hand, the one that is sent and the next: a gigabyte leaves no gigabyte of garbage. */
  const rooms = [0, 1].map(() => new ArrayBuffer(blockBytes));

  async function readBlock(block: number): Promise<Uint8Array<ArrayBuffer>> {
    const from = block * blockBytes;
    const to = Math.min(size, from + blockBytes);
    const bytes = await source.read(from, to, rooms[block % 2]).catch((error: unknown) => {
      throw transferErrorOf(error, 'source-failed');
    });
    if (bytes.length === to - from) return bytes;
    const found = `${String(bytes.length)} of ${String(to - from)} bytes`;
    throw new TransferError('source-failed', found);
  }

  /** Sends what of a block was not sent yet. */
  async function sendBlock(
    talk: Conversation,
    block: number,
    bytes: Uint8Array<ArrayBuffer>,
    frame: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    const { channel } = talk;
    const chunkSize = frame.length - CHUNK_HEAD;
    const begin = block * blockBytes;
    const hasRoom = (): boolean =>
      channel.bufferedAmount < HIGH_BYTES && sent - received < WINDOW_BYTES;
    while (sent < begin + bytes.length) {
      if (!hasRoom()) await talk.until(hasRoom);
      if (talk.failure !== undefined) throw talk.failure;
      const content = bytes.subarray(sent - begin, sent - begin + chunkSize);
      try {
        channel.send(writeChunk(frame, attempt, sent / chunkSize, content));
      } catch (error) {
        if (channel.isOpen) throw transferErrorOf(error, 'send-failed');
        throw new TransferError('channel-lost', 'while sending', { cause: error });
      }
      sent += content.length;
    }
    underway.push({ end: sent, at: now() });
  }

  /** How long chunks are on this channel; the same on every one, so that their numbers stay. */
  function chunkSizeFor({ largestMessage }: TransferChannel): number {
    const room = Math.min(CHUNK_BYTES, blockBytes, largestMessage - CHUNK_HEAD);
    if (room < (chunkSize ?? 1))
      throw new TransferError('channel-unfit', 'its messages are too small');
    // A power of two, so that blocks are made of whole chunks.
    chunkSize ??= 2 ** Math.floor(Math.log2(room));
    if (size / chunkSize >= CHUNK_COUNT_LIMIT) throw new TransferError('too-large', String(size));
    return chunkSize;
  }

  async function perform(talk: Conversation): Promise<string> {
    const chunkSize = chunkSizeFor(talk.channel);
    const { name, type } = source;
    talk.say({
      ...{ kind: 'header', id, attempt, size, chunkSize, blockSize: blockBytes },
      ...{ name: name.slice(-NAME_LIMIT), type: type.slice(0, TYPE_LIMIT) },
    });
    talk.expectsNews = true;
    await talk.until(() => ready !== undefined);
    sent = received = ready?.from ?? 0;
    if (sent !== size && sent % chunkSize !== 0)
      throw new TransferError('bad-message', 'it wants to go on in the middle of a chunk');

    const frame = new Uint8Array(chunkSize + CHUNK_HEAD);
    const blocks = Math.ceil(size / blockBytes);
    const first = Math.floor(sent / blockBytes);
    // What is there already is only read where its digest is not known.
    const wanted = (block: number): boolean => block >= first || !hashes.has(block);
    let next: Promise<Uint8Array<ArrayBuffer>> | undefined;
    for (let block = 0; block < blocks; block += 1) {
      if (!wanted(block)) continue;
      const bytes = await talk.settled(next ?? readBlock(block));
      next = undefined;
      if (block + 1 < blocks && wanted(block + 1)) {
        // Read while this one is sent. Its failure is met when it is wanted.
        next = readBlock(block + 1);
        next.catch(() => undefined);
      }
      if (!hashes.has(block)) hashes.add(block, bytes).catch(talk.refuse);
      if (block >= first) await sendBlock(talk, block, bytes, frame);
    }
    const hash = await talk.settled(hashes.root(blocks));
    talk.say({ kind: 'end', id, bytes: size, hash });
    await talk.until(() => done !== undefined);
    if (done !== hash) throw new TransferError('hash-mismatch', 'the other side has another hash');
    received = size;
    return hash;
  }

  return {
    progress: () => ({
      size,
      sent,
      queued: current?.channel.bufferedAmount ?? 0,
      received,
      ...(latencyMs !== undefined && { latencyMs }),
    }),
    async send(channel) {
      if (isCancelled) throw new TransferError('cancelled-here', 'it was called off');
      if (current !== undefined)
        throw new TransferError('channel-unfit', 'it is being sent already');
      attempt += 1;
      ready = done = undefined;
      underway = [];
      const talk = converse({
        channel,
        after,
        id: () => id,
        hearing: {
          message: hear,
          chunk: () => {
            throw new TransferError('bad-message', 'a receiver does not send chunks');
          },
        },
      });
      current = talk;
      try {
        return await perform(talk);
      } catch (error) {
        talk.refuse(transferErrorOf(error, 'send-failed'));
        throw talk.failure ?? error;
      } finally {
        talk.end();
        current = undefined;
      }
    },
    cancel() {
      isCancelled = true;
      current?.refuse(new TransferError('cancelled-here', 'it was called off'));
    },
  };
}
