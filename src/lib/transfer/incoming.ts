/** The side that receives a file. */
import { createBlockHashes, type BlockHashes, type Digest } from './block-hashes.ts';
import type { TransferChannel } from './channel.ts';
import { readChunk } from './chunk.ts';
import { converse, transferErrorOf, type Conversation } from './conversation.ts';
import { TransferError } from './errors.ts';
import { safeFileName } from './file-name.ts';
import type { TransferHeader, TransferMessage } from './messages.ts';
import { WINDOW_BYTES } from './outgoing.ts';
import type { ByteSink } from './sink.ts';
import type { After } from './waiting.ts';

/** What has arrived is told to the sender this often, in bytes: on a fast network, news that are rarer cost less. */
const ACK_BYTES = 1024 * 1024;
/** And this often, ms: on a slow network, news that are rarer look like silence. */
const ACK_MS = 100;
/** What a sink has not taken yet may be this much, bytes, before nothing more is told: the sender then waits. */
const UNWRITTEN_BYTES = 4 * 1024 * 1024;

/** What is announced of a file. */
export interface FileAbout {
  /** A name that is safe to keep it under. */
  readonly name: string;
  /** The name as the other side wrote it. */
  readonly givenName: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** What receiving takes. */
export interface IncomingOptions<Kept> {
  /** Decides where the file goes. What it throws is told to the other side as `sink-failed`, a `TransferError` as it is. */
  readonly openSink: (about: FileAbout) => ByteSink<Kept> | Promise<ByteSink<Kept>>;
  readonly digest: Digest;
  readonly after: After;
  /** Ms of any clock that does not jump. */
  readonly now: () => number;
  /** Largest file that is taken, bytes; any by default. */
  readonly largest?: number;
}

/** A file that arrived. */
export interface Arrived<Kept> {
  readonly about: FileAbout;
  readonly hash: string;
  readonly kept: Kept;
}

/** How far a file is. */
export interface IncomingProgress {
  readonly about: FileAbout;
  /** Bytes that arrived, in order and without a gap. */
  readonly received: number;
  /** Of these, bytes that the sink has. */
  readonly written: number;
}

/** A file that comes. */
export interface Incoming<Kept> {
  /** `undefined` before the header. */
  readonly progress: () => IncomingProgress | undefined;
  /**
   * Takes a file from `channel`, or the rest of it. Rejects with a `TransferError`; where that `isResumable`, it may be called
   * again with another channel. After any other error what had arrived is thrown away.
   */
  readonly receive: (channel: TransferChannel) => Promise<Arrived<Kept>>;
  /** Calls it off for good, and tells the other side. */
  readonly cancel: () => void;
}

/** What of a file is there. */
interface Begun<Kept> {
  readonly header: TransferHeader;
  readonly about: FileAbout;
  readonly hashes: BlockHashes;
  readonly sink: ByteSink<Kept>;
  received: number;
  written: number;
  /** The block that is being filled. */
  block: Uint8Array<ArrayBuffer>;
  /** Blocks to be filled again. */
  readonly spare: Uint8Array<ArrayBuffer>[];
  /** Ends when every full block so far is written and digested. */
  stored: Promise<void>;
}

/** Waits for a file. */
export function createIncoming<Kept>(options: IncomingOptions<Kept>): Incoming<Kept> {
  const { openSink, digest, after, now, largest = Infinity } = options;
  let begun: Begun<Kept> | undefined;
  /** The sink is being opened, or was; for the first header, which every later one has to repeat. */
  let opening: { readonly header: TransferHeader; readonly done: Promise<Begun<Kept>> } | undefined;
  let arrived: Arrived<Kept> | undefined;
  let isOver = false;
  let current: Conversation | undefined;

  /** What is heard over one channel. */
  function listenOver(channel: TransferChannel) {
    let header: TransferHeader | undefined;
    let isReady = false;
    let told = 0;
    let toldAt = -Infinity;
    let end: Extract<TransferMessage, { kind: 'end' }> | undefined;

    const talk: Conversation = converse({
      channel,
      after,
      id: () => header?.id ?? opening?.header.id,
      hearing: { message: hear, chunk: take },
    });

    function hear(message: TransferMessage): void {
      switch (message.kind) {
        case 'header':
          if (header !== undefined) throw new TransferError('header-twice', message.id);
          checkHeader(message, opening?.header, largest);
          header = message;
          return;
        case 'end':
          if (!isReady) throw new TransferError('header-missing', 'an end comes before it');
          end = message;
          return;
        default:
          throw new TransferError('bad-message', `a sender does not say ${message.kind}`);
      }
    }

    function take(bytes: ArrayBuffer): void {
      const chunk = readChunk(bytes);
      if (chunk === undefined) throw new TransferError('bad-message', 'bytes that are no chunk');
      if (begun === undefined || header === undefined || !isReady)
        throw new TransferError('header-missing', 'a chunk comes before it');
      // Of an attempt before this one, and late.
      if (chunk.attempt !== header.attempt) return;
      if (end !== undefined)
        throw new TransferError('too-many-bytes', 'a chunk comes after the end');
      const { size, chunkSize } = header;
      const { content, index } = chunk;
      if (begun.received >= size)
        throw new TransferError('too-many-bytes', `${String(size)} were announced`);
      const expected = begun.received / chunkSize;
      if (index !== expected) {
        const code = index < expected ? 'chunk-twice' : 'chunk-missing';
        throw new TransferError(code, `${String(index)} instead of ${String(expected)}`);
      }
      if (content.length !== Math.min(chunkSize, size - begun.received))
        throw new TransferError(
          'chunk-size',
          `${String(content.length)} bytes in chunk ${String(index)}`,
        );
      const unwritten = begun.received - begun.written;
      if (unwritten > 2 * WINDOW_BYTES)
        throw new TransferError('too-fast', `${String(unwritten)} bytes wait`);
      keep(begun, content);
      tell(begun);
    }

    function keep(file: Begun<Kept>, content: Uint8Array): void {
      const { size, blockSize } = file.header;
      file.block.set(content, file.received % blockSize);
      file.received += content.length;
      if (file.received % blockSize === 0 || file.received === size) store(file);
    }

    /** A block is full: it is digested and written, behind those before it. */
    function store(file: Begun<Kept>): void {
      const { size, blockSize } = file.header;
      const { block, received } = file;
      const full = block.subarray(0, ((received - 1) % blockSize) + 1);
      const digested = file.hashes.add(Math.ceil(received / blockSize) - 1, full);
      const written = file.stored.then(() => file.sink.write(full));
      file.stored = Promise.all([digested, written]).then(() => {
        file.written = received;
        file.spare.push(block);
        if (current !== undefined && current.failure === undefined) tell(file);
      });
      file.stored.catch((error: unknown) => talk.refuse(transferErrorOf(error, 'sink-failed')));
      if (received < size) file.block = file.spare.pop() ?? new Uint8Array(blockSize);
    }

    /** Tells the sender how much is there, unless the sink is behind. */
    function tell(file: Begun<Kept>): void {
      const {
        received,
        written,
        header: { size },
      } = file;
      const isDue = received - told >= ACK_BYTES || now() - toldAt >= ACK_MS;
      const isNews = received > told && (isDue || received === size);
      if (!isNews || received - written > UNWRITTEN_BYTES || !channel.isOpen) return;
      told = received;
      toldAt = now();
      talk.say({ kind: 'ack', id: file.header.id, bytes: received });
    }

    async function perform(): Promise<Arrived<Kept>> {
      await talk.until(() => header !== undefined);
      const announced = header as unknown as TransferHeader;
      opening ??= { header: announced, done: begin(announced) };
      const file = await talk.settled(opening.done);
      // What was still being stored when the last channel was lost.
      await talk.settled(file.stored);
      told = file.received;
      isReady = true;
      talk.say({
        kind: 'ready',
        id: announced.id,
        attempt: announced.attempt,
        from: file.received,
      });
      talk.expectsNews = true;
      await talk.until(() => end !== undefined);
      const { size, blockSize, id } = file.header;
      if (file.received !== size || end?.bytes !== size)
        throw new TransferError('too-few-bytes', `${String(file.received)} of ${String(size)}`);
      talk.expectsNews = false;
      await talk.settled(file.stored);
      const hash = await talk.settled(file.hashes.root(Math.ceil(size / blockSize)));
      if (hash !== end.hash)
        throw new TransferError('hash-mismatch', 'what arrived is not what was sent');
      arrived ??= await talk.settled(finish(file, hash));
      // Heard or not: a sender that missed it asks again over another channel.
      talk.say({ kind: 'done', id, hash });
      return arrived;
    }
    return { talk, perform };
  }

  async function begin(header: TransferHeader): Promise<Begun<Kept>> {
    const { name: givenName, type, size, blockSize } = header;
    const about = { name: safeFileName(givenName), givenName, type, size };
    const sink = await (async () => openSink(about))().catch((error: unknown) => {
      throw transferErrorOf(error, 'sink-failed');
    });
    if (isOver) sink.abort();
    begun = {
      ...{ header, about, sink, hashes: createBlockHashes(digest), received: 0, written: 0 },
      ...{ block: new Uint8Array(Math.min(blockSize, size)), spare: [], stored: Promise.resolve() },
    };
    return begun;
  }

  async function finish({ sink, about }: Begun<Kept>, hash: string): Promise<Arrived<Kept>> {
    const kept = await sink.close().catch((error: unknown) => {
      throw transferErrorOf(error, 'sink-failed');
    });
    return { about, hash, kept };
  }

  function drop(): void {
    if (isOver || arrived !== undefined) return;
    isOver = true;
    begun?.sink.abort();
  }

  return {
    progress: () =>
      begun && { about: begun.about, received: begun.received, written: begun.written },
    async receive(channel) {
      if (isOver) throw new TransferError('cancelled-here', 'it is over');
      if (current !== undefined) throw new TransferError('channel-unfit', 'one is in use already');
      const { talk, perform } = listenOver(channel);
      current = talk;
      try {
        return await perform();
      } catch (error) {
        talk.refuse(transferErrorOf(error, 'bad-message'));
        const ended = talk.failure ?? error;
        if (!(ended instanceof TransferError && ended.isResumable)) drop();
        throw ended;
      } finally {
        talk.end();
        current = undefined;
      }
    },
    cancel() {
      if (current === undefined) drop();
      else current.refuse(new TransferError('cancelled-here', 'it was called off'));
    },
  };
}

/** @throws {TransferError} for a header that is not of the transfer that has begun, or that cannot be */
function checkHeader(
  next: TransferHeader,
  begun: TransferHeader | undefined,
  largest: number,
): void {
  const { size, chunkSize, blockSize } = next;
  if (blockSize % chunkSize !== 0) throw new TransferError('bad-header', 'blocks of broken chunks');
  if (size > largest) throw new TransferError('too-large', `${String(size)} bytes`);
  if (begun === undefined) return;
  const isSame =
    next.id === begun.id &&
    next.name === begun.name &&
    size === begun.size &&
    chunkSize === begun.chunkSize &&
    blockSize === begun.blockSize;
  if (!isSame) throw new TransferError('other-transfer', `${next.id} instead of ${begun.id}`);
}
