/**
 * The hash of a file, a block at a time. WebCrypto digests only what is all there, so each block is digested by itself, and
 * the digests, one after the other, are digested again: SHA-256(SHA-256(block 0) ‖ SHA-256(block 1) ‖ …). A gigabyte in
 * blocks of 1 MiB leaves 32 KiB of digests.
 */

/** SHA-256 of bytes; `crypto.subtle.digest('SHA-256', …)`. It reads them before it returns. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** Bytes of a SHA-256. */
const DIGEST = 32;

/** The digests of a file's blocks, as they come. */
export interface BlockHashes {
  has(block: number): boolean;
  /** Digests a block. Bytes may change as soon as it has returned. */
  add(block: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The hash of a file of `blocks` blocks, 64 letters. Waits for digests that are on their way. */
  root(blocks: number): Promise<string>;
}

/** Collects the digests of one file. */
export function createBlockHashes(digest: Digest): BlockHashes {
  const digests: (Uint8Array | Promise<void>)[] = [];
  return {
    has: (block) => digests[block] !== undefined,
    add(block, bytes) {
      const pending = digest(bytes).then((found) => {
        digests[block] = new Uint8Array(found);
      });
      digests[block] = pending;
      return pending;
    },
    async root(blocks) {
      const all = new Uint8Array(blocks * DIGEST);
      for (let block = 0; block < blocks; block += 1) {
        if (digests[block] instanceof Promise) await digests[block];
        const found = digests[block];
        if (!(found instanceof Uint8Array))
          throw new RangeError(`no digest of block ${String(block)}`);
        all.set(found, block * DIGEST);
      }
      return toHex(new Uint8Array(await digest(all)));
    },
  };
}

/** Bytes as letters, two each. */
function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
