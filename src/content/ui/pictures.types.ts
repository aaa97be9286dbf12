import type { CandidatesLabels } from '../../components/diagrams/candidates/labels.ts';
import type { SequenceLabels } from '../../components/diagrams/sequence/labels.ts';
import type { TimelineLabels } from '../../components/diagrams/timeline/labels.ts';
import type { TranscriptLabels } from '../../components/diagrams/transcript/labels.ts';

/** Words of the four pictures that show what passes between two peers. */
export interface PicturesWords {
  readonly sequence: SequenceLabels;
  readonly timeline: TimelineLabels;
  readonly candidates: CandidatesLabels;
  /** Without the sentences, which are a table of their own: `{ ...transcript, sentence, plain }`. */
  readonly transcript: Omit<TranscriptLabels, 'sentence' | 'plain'>;
}
