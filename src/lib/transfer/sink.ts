/** Where the bytes of a file go. */

/** Takes a file, a part after the other. */
export interface ByteSink<Kept> {
  /** Takes what follows. `bytes` are the sink's until it is done with them, and are used again then: it keeps a copy if any. */
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** All bytes are there and were checked; returns what became of them. */
  readonly close: () => Promise<Kept>;
  /** They will not all come: what is there is thrown away. */
  readonly abort: () => void;
}

/** Keeps a file as a `Blob`: its bytes are in the browser's keeping, not among the page's objects. */
export function blobSink(type: string): ByteSink<Blob> {
  let parts: Blob[] = [];
  return {
    write(bytes) {
      parts.push(new Blob([bytes]));
      return Promise.resolve();
    },
    close: () => Promise.resolve(new Blob(parts, { type })),
    abort() {
      parts = [];
    },
  };
}

/** Keeps nothing: for files that are sent to be measured. */
export function discardingSink(): ByteSink<undefined> {
  return {
    write: () => Promise.resolve(),
    close: () => Promise.resolve(undefined),
    abort: () => undefined,
  };
}
