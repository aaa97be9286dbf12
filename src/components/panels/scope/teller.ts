/** Sentences for the events of a trace; loaded when there is first something to tell. */
import type { TranscriptWords } from '../../../content/ui/transcript.types.ts';
import type { Trace } from '../../../lib/trace/trace.ts';
import { createFolding } from '../../../lib/views/folding.ts';
import { transcriptFold } from '../../../lib/views/transcript.ts';

/** Tells the events of one trace. */
export interface Teller {
  /** What event `seq` was, without its cause; empty where there is no such event. */
  what(seq: number): string;
  /** What led to event `seq`; `undefined` where that is not known. */
  why(seq: number): string | undefined;
}

/** Makes a teller for `trace`, which may grow. */
export function createTeller(trace: Trace, words: TranscriptWords): Teller {
  const folding = createFolding(transcriptFold, trace);
  const lineAt = (seq: number) => folding.at(trace.length).lines.at(seq);
  return {
    what(seq) {
      const line = lineAt(seq);
      return line === undefined ? '' : words.plain(line);
    },
    why(seq) {
      const line = lineAt(seq);
      return line && words.cause(line);
    },
  };
}
