/** Where the bytes of a file come from: a part at a time, never all of them at once. */

/** Something that is sent. */
export interface ByteSource {
  readonly name: string;
  /** Media type; empty where it is not known. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /**
   * The bytes `from` ≤ n < `to`; in `room`, which is as long as the longest part, where the source makes them itself.
   * Rejects with the browser's error where they cannot be read any more.
   */
  readonly read: (from: number, to: number, room?: ArrayBuffer) => Promise<Uint8Array<ArrayBuffer>>;
}

/** What is used of a `File`. */
export interface FileLike {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A file of the reader's. Only what is asked for is read from the disk. */
export function fileSource(file: FileLike): ByteSource {
  return {
    name: file.name,
    type: file.type,
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

/** Bytes that one number of the generator fills. */
const WORD = 4;

/**
 * A file that was never on a disk: its bytes are computed from their position, so that any part of it can be made again.
 * They look like chance and cannot be compressed.
 */
export function generatedSource(name: string, size: number): ByteSource {
  return {
    name,
    type: 'application/octet-stream',
    size,
    read(from, to, room) {
      const first = Math.floor(from / WORD);
      const count = Math.max(0, Math.ceil(to / WORD) - first);
      const fits = room !== undefined && count * WORD <= room.byteLength;
      const words = fits ? new Uint32Array(room, 0, count) : new Uint32Array(count);
      for (let i = 0; i < words.length; i += 1) words[i] = wordAt(first + i);
      const skipped = from - first * WORD;
      return Promise.resolve(new Uint8Array(words.buffer, skipped, Math.max(0, to - from)));
    },
  };
}

/** Mixes a position into 32 bits that have no visible order: the last steps of MurmurHash3, by Austin Appleby. */
function wordAt(position: number): number {
  let mixed = position | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
