/** What a reader runs: files, and what they take for granted. */

/** One file as the reader wrote it. */
export interface SourceFile {
  /** Such as `main.ts`, `peer-a.ts`: unique in its program; `.js` or `.ts`. */
  readonly name: string;
  readonly text: string;
  /**
   * The peer that the file plays in a two-file workspace: its connections are named so, and its `socket` talks to the
   * other file's. Absent where one file does it all.
   */
  readonly peer?: 'A' | 'B';
}

/** What is ready before, and happens after, the reader's code. */
export interface Needs {
  /**
   * `none`: the code makes its own connections. `fresh`: `pc` is new; the remote peer answers whatever is sent over
   * `socket`. `connecting`: `pc` is new, and when the code has run the environment connects it to the remote peer, so
   * that handlers have something to handle. `connected`: `pc` is connected before the code begins.
   */
  readonly connection: 'none' | 'fresh' | 'connecting' | 'connected';
  /** `pc` sends and receives synthetic audio and video (when `connection` is not `none`). */
  readonly media: boolean;
  /** A data channel `dataChannel` is there: open when `connected`. */
  readonly channel: boolean;
  /** A generated `file` of some 200 KiB is there. */
  readonly file: boolean;
}

/** Code that asks for nothing. */
export const NO_NEEDS: Needs = { connection: 'none', media: false, channel: false, file: false };

/** Files and what they need. */
export interface Program {
  readonly files: readonly SourceFile[];
  readonly needs: Needs;
}
