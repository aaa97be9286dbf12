/** Sends a file from A to B, over as many channels as it takes. */
import {
  blobSink,
  createIncoming,
  createOutgoing,
  discardingSink,
  overDataChannel,
  type ClosableChannel,
  TransferError,
  type ByteSource,
  type Digest,
  type FileAbout,
  type TransferErrorCode,
} from '../../transfer/index.ts';
import { KEPT_BYTES } from './kept.ts';
import { PLAIN_CHANNEL } from './options.ts';
import type { DataPair } from './pair.ts';
import { markFlow } from './flow.ts';

/** Largest file that is taken at all, bytes: 8 GiB go by in some minutes. */
const LARGEST_BYTES = 8 * 1024 ** 3;

/** How long the news that one side failed may take to the other, ms: it may stand behind 4 MiB in the queue. */
const GRACE_MS = 5_000;

/** What became of a file. */
export type FileResult =
  | {
      readonly status: 'done';
      readonly hash: string;
      readonly about: FileAbout;
      /** The file as it arrived; absent where it was too large to be kept. */
      readonly kept?: Blob;
    }
  /** It can go on over another channel. */
  | { readonly status: 'lost'; readonly code: TransferErrorCode }
  | { readonly status: 'cancelled'; readonly by: 'A' | 'B' }
  | { readonly status: 'failed'; readonly code: TransferErrorCode; readonly message: string };

/** A file that is being sent. */
export interface FileSending {
  /** Sends it, or the rest of it; never rejects. After `lost` it may be called again. */
  readonly go: () => Promise<FileResult>;
  /** Bytes that B has said to have. */
  readonly received: () => number;
  /** Calls it off, from the side of `by`. */
  readonly cancel: (by: 'A' | 'B') => void;
  /** Closes the channel in the middle of it. */
  readonly breakChannel: () => void;
}

/** What sending takes besides a pair. */
export interface SendFileOptions {
  readonly source: ByteSource;
  /** Names the file, in the trace and to both sides: /^[\w-]{1,64}$/. */
  readonly id: string;
  readonly digest: Digest;
}

/** Prepares a file; nothing is sent before `go`. */
export function sendFile(pair: DataPair, { source, id, digest }: SendFileOptions): FileSending {
  const { run } = pair;
  const { after, now } = run.host;
  const outgoing = createOutgoing({ id, source, digest, after, now });
  const incoming = createIncoming<Blob | undefined>({
    openSink: ({ size, type }) => (size <= KEPT_BYTES ? blobSink(type) : discardingSink()),
    digest,
    after,
    now,
    largest: LARGEST_BYTES,
  });
  const marks = markFlow(run, id, source.size, () => {
    const { sent, queued, received, latencyMs } = outgoing.progress();
    return { sent, queued, received, ...(latencyMs !== undefined && { latencyMs }) };
  });
  let tries = 0;
  let current: ClosableChannel | undefined;
  let cancelledBy: 'A' | 'B' | undefined;
  run.own(() => {
    outgoing.cancel();
    incoming.cancel();
  });

  async function perform(): Promise<FileResult> {
    const channels = await pair.open({ ...PLAIN_CHANNEL, label: 'file' }, true);
    const largest = pair.largestMessage();
    const over = (channel: RTCDataChannel) =>
      overDataChannel(channel, pair.unrecorded(channel), largest);
    const [atA, atB] = [over(channels.a), over(channels.b)];
    current = atB;
    // B listens first: what comes before somebody listens is lost.
    const receiving = incoming.receive(atB);
    const sending = outgoing.send(atA);
    marks.tell(tries === 1 ? 'begun' : 'resumed', { name: source.name });
    const stop = marks.keepTelling();
    const closeBoth = (): void => {
      for (const end of [atA, atB]) end.close();
    };
    // A side that fails tells the other one; only where it cannot, both have to be told here.
    const tellAfterAll = (error: unknown): void => {
      const isTold = error instanceof TransferError && !error.isResumable;
      run.own(after(isTold ? GRACE_MS : 0, closeBoth));
    };
    sending.catch(tellAfterAll);
    receiving.catch(tellAfterAll);
    try {
      const [hash, { about, kept }] = await Promise.all([sending, receiving]);
      return { status: 'done', hash, about, ...(kept !== undefined && { kept }) };
    } finally {
      // The next try has to find both of them free.
      await Promise.allSettled([sending, receiving]);
      stop();
      current = undefined;
      closeBoth();
    }
  }

  function failure(error: unknown): FileResult {
    if (cancelledBy !== undefined) return { status: 'cancelled', by: cancelledBy };
    if (!(error instanceof TransferError)) {
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { status: 'failed', code: 'channel-lost', message };
    }
    const { code, isResumable } = error;
    if (isResumable) return { status: 'lost', code };
    const { cause } = error;
    const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : error.message;
    return { status: 'failed', code, message };
  }

  return {
    async go() {
      tries += 1;
      const result = await perform().catch(failure);
      switch (result.status) {
        case 'done':
          marks.tell('done', { hash: result.hash });
          break;
        case 'cancelled':
          marks.tell('cancelled', { by: result.by });
          break;
        case 'failed':
          // Whichever side still hopes for more.
          outgoing.cancel();
          incoming.cancel();
          marks.tell(result.status, { code: result.code });
          break;
        case 'lost':
          marks.tell(result.status, { code: result.code });
      }
      return result;
    },
    received: () => outgoing.progress().received,
    cancel(by) {
      cancelledBy ??= by;
      if (by === 'A') outgoing.cancel();
      else incoming.cancel();
    },
    breakChannel: () => current?.close(),
  };
}
