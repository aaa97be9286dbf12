import type { CodeProblem } from '../../src/lib/sandbox/compiled.ts';
import type { RunStatus } from '../../src/lib/sandbox/types.ts';

/** Code that means no good, or that would do harm by mistake, and what has to come of it. */
export interface HostileProgram {
  /** Unique; what it tries. */
  readonly name: string;
  /** `EVIL` stands for the address of a server that wants to be called, without a slash at its end. */
  readonly code: string;
  /** A second file: `code` is peer A, this is peer B. */
  readonly peerB?: string;
  /** Default: Chromium. Loops, and what engines do differently, run in Firefox too. */
  readonly engines?: 'both';
  /** Default 300 ms, so that a loop is ended soon. */
  readonly patienceMs?: number;
  /** It is refused before it runs, for this; nothing else is then expected. */
  readonly refused?: CodeProblem['kind'];
  /** How far it comes before the reader presses Stop; default `idle`. */
  readonly ends?: RunStatus | readonly RunStatus[];
  /**
   * What the reader is told, in order, as `kind Name line`; the line is left out where none is known. `*` stands for a
   * name or line that varies, `…` for anything at all. Default: nothing.
   */
  readonly problems?: readonly string[];
  /** The console, a line a line, arguments joined by a space; not looked at when absent. */
  readonly lines?: readonly string[];
  /** A frame that goes elsewhere adds to the history of the tab, and nobody can keep it from that. */
  readonly historyGrows?: true;
  /** More than is kept was said: of these some is dropped, and counted. */
  readonly drops?: 'lines' | 'events' | 'problems';
}

/** Ends a program when whatever it set going had its time. */
export const END = "\nawait new Promise((resolve) => setTimeout(resolve, 60)); console.log('end')";
