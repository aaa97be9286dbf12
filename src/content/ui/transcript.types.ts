import type { TranscriptLine } from '../../lib/views/models.ts';

/** The text form of a trace: sentences made from its lines. Each ends in a full stop and fits on a line or two. */
export interface TranscriptWords {
  /**
   * What happened and what led to it: "A: signalingState stable → have-local-offer, because A called
   * setLocalDescription()." A known cause and an inferred one read differently.
   */
  readonly sentence: (line: TranscriptLine) => string;
  /** What happened, without what led to it. */
  readonly plain: (line: TranscriptLine) => string;
  /** What led to it, as a sentence of its own; `undefined` where nothing is known or the line says it already. */
  readonly cause: (line: TranscriptLine) => string | undefined;
}
