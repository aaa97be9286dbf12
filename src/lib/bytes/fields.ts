/** Numbers and short texts as bytes, one after the other; numbers are big-endian. */

/** Bytes ended before what was to be read. */
export class OutOfBytes extends Error {
  override readonly name = 'OutOfBytes';
}

/** Collects bytes. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Count of bytes so far. */
  get length(): number {
    return this.#bytes.length;
  }

  /** A number of `size` bytes, 1 to 4. @throws {RangeError} for one that does not fit */
  number(value: number, size: 1 | 2 | 4): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * size)) {
      throw new RangeError(`${String(value)} in ${String(size)} bytes`);
    }
    for (let at = size - 1; at >= 0; at -= 1)
      this.#bytes.push(Math.floor(value / 2 ** (8 * at)) & 255);
  }

  /** A text of at most 255 ASCII letters, with its length. @throws {RangeError} for any other */
  text(value: string): void {
    this.number(value.length, 1);
    for (let at = 0; at < value.length; at += 1) this.number(value.charCodeAt(at) | 0, 1);
  }

  bytes(value: Iterable<number>): void {
    this.#bytes.push(...value);
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a ByteWriter wrote. Every method throws OutOfBytes at the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Count of bytes that are left. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  number(size: 1 | 2 | 4): number {
    return this.bytes(size).reduce((value, byte) => value * 256 + byte, 0);
  }

  text(): string {
    return String.fromCharCode(...this.bytes(this.number(1)));
  }

  bytes(count: number): Uint8Array {
    if (count > this.left) throw new OutOfBytes();
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}
