/** Making bytes fewer and many again, with the browser's own streams. */

/** The two constructors; arguments, because a browser may lack them. */
export interface Streams {
  readonly CompressionStream?: typeof CompressionStream;
  readonly DecompressionStream?: typeof DecompressionStream;
}

/**
 * Deflate makes at most 1,032 bytes of one, and an engine inflates a whole chunk before anybody can say stop: in pieces
 * of 128 bytes no more than 132 KB can ever come unasked.
 */
const PIECE_BYTES = 128;

type ByteTransform = ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>;

/** Sends `bytes` through `stream`; `undefined` as soon as more than `limitBytes` have come out. @throws what the stream throws */
async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: ByteTransform,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = (async () => {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await writer.ready;
      await writer.write(bytes.subarray(at, at + PIECE_BYTES));
    }
    await writer.close();
  })();
  // What goes wrong is told by the reader; here it only must not count as unhandled.
  writing.catch(() => undefined);

  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limitBytes) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    pieces.push(value);
  }
  await writing;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** `bytes` as raw deflate. */
export async function deflate(
  bytes: Uint8Array<ArrayBuffer>,
  Stream: typeof CompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = await pass(bytes, new Stream('deflate-raw'), Infinity);
  return deflated ?? new Uint8Array();
}

/**
 * What raw deflate holds; `undefined` when it is more than `limitBytes`, of which it then never held much more.
 * @throws {TypeError} when it is not deflate, is cut off, or something follows its end.
 */
export function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limitBytes: number,
  Stream: typeof DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return pass(bytes, new Stream('deflate-raw'), limitBytes);
}
