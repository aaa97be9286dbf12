/** A chunk: 8 bytes that say which one it is, then what it carries. All numbers are big-endian. */

/** First byte of every chunk: the version, in letters that no text begins with. */
const VERSION = 0xd1;
/** Bytes before the content: version, a zero, attempt (2), index (4). */
export const CHUNK_HEAD = 8;
/** Chunks that an index can number. */
export const CHUNK_COUNT_LIMIT = 2 ** 32;

/** What a chunk says of itself. */
export interface Chunk {
  /** The attempt of the header that it follows. */
  readonly attempt: number;
  /** Position among the chunks of its file, from 0. */
  readonly index: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Writes a chunk into `frame`, which is as long as the longest, and returns the part of it that is the chunk. */
export function writeChunk(
  frame: Uint8Array<ArrayBuffer>,
  attempt: number,
  index: number,
  content: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = new DataView(frame.buffer, frame.byteOffset, CHUNK_HEAD);
  head.setUint8(0, VERSION);
  head.setUint8(1, 0);
  head.setUint16(2, attempt);
  head.setUint32(4, index);
  frame.set(content, CHUNK_HEAD);
  return frame.subarray(0, CHUNK_HEAD + content.length);
}

/** Reads a chunk; `undefined` for bytes that are none. The content is a part of `buffer`, not a copy. */
export function readChunk(buffer: ArrayBuffer): Chunk | undefined {
  if (buffer.byteLength <= CHUNK_HEAD) return undefined;
  const head = new DataView(buffer, 0, CHUNK_HEAD);
  if (head.getUint8(0) !== VERSION || head.getUint8(1) !== 0) return undefined;
  return {
    attempt: head.getUint16(2),
    index: head.getUint32(4),
    content: new Uint8Array(buffer, CHUNK_HEAD),
  };
}
