import type { TranscriptLine } from '../../../lib/views/models.ts';

/** Words of the transcript. */
export interface TranscriptLabels {
  readonly title: string;
  readonly empty: string;
  /** The line as a sentence, with its cause. */
  readonly sentence: (line: TranscriptLine) => string;
  /** The line as a sentence, without its cause. */
  readonly plain: (line: TranscriptLine) => string;
  readonly time: (ms: number) => string;
  /** The time as a button: to that moment. */
  readonly goTo: (time: string) => string;
  /** Button: to the cause. */
  readonly why: string;
  readonly whyOf: (sentence: string) => string;
  readonly earlier: (lines: number) => string;
  readonly later: (lines: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}
