import type { LineStatus } from '../../../lib/sdp/compare.ts';
import type { CodecFacts, Direction, LineFacts } from '../../../lib/sdp/facts.ts';
import type { SdpProblem } from '../../../lib/sdp/problems.ts';
import type { Topic } from '../../../lib/sdp/topics.ts';
import type { DescriptionEntry, DescriptionStatus } from '../../../lib/views/description-models.ts';

/** A topic that a reader can choose; `all`: no filter. */
export type TopicChoice = Exclude<Topic, 'frame'> | 'all';

/** What a description is set beside. */
export type Beside = 'partner' | 'before' | 'created' | 'origin';

/** Words of the lines of one description. */
export interface ReaderLabels {
  readonly explain: (facts: LineFacts) => string;
  readonly problem: (problem: SdpProblem) => string;
  readonly topics: { readonly label: string } & { readonly [T in TopicChoice]: string };
  readonly explainAll: string;
  readonly session: string;
  readonly section: (about: {
    readonly mid: string | undefined;
    readonly media: string;
    readonly direction: Direction | undefined;
    readonly isRejected: boolean;
  }) => string;
  readonly codecs: (codecs: readonly CodecFacts[]) => string;
  readonly lines: (count: number) => string;
  /** Over the explanation: which line it is about. */
  readonly line: (number: number) => string;
  /** Before anything is pointed at. */
  readonly point: string;
  readonly spec: (name: string) => string;
}

/** Words of two descriptions beside each other. */
export interface ComparisonLabels {
  readonly onlyDifferences: string;
  readonly status: { readonly [S in LineStatus]: string };
  /** Where one is the answer to the other. */
  readonly answerStatus: { readonly [S in LineStatus]: string };
  readonly section: {
    readonly [S in 'same' | 'changed' | 'rejected' | 'gone' | 'new']: string;
  };
  readonly kept: (codecs: readonly CodecFacts[]) => string;
  readonly dropped: (codecs: readonly CodecFacts[]) => string;
  readonly none: string;
  /** What each side says for itself: how many kinds of lines. */
  readonly own: (count: number) => string;
  readonly absent: string;
}

/** Words of the descriptions of a trace. */
export interface DescriptionsLabels extends ReaderLabels {
  readonly title: string;
  readonly empty: string;
  readonly choose: string;
  readonly type: (type: RTCSdpType | undefined) => string;
  readonly status: { readonly [S in DescriptionStatus]: string };
  readonly time: (ms: number) => string;
  /** Which call brought it, and when. */
  readonly brought: (entry: DescriptionEntry) => string;
  /** Where its text was read. */
  readonly from: { readonly [F in NonNullable<DescriptionEntry['sdpFrom']>]: string };
  readonly noText: (entry: DescriptionEntry) => string;
  readonly refused: (name: string, message: string) => string;
  readonly munged: string;
  readonly changedOnWay: string;
  readonly toCause: string;
  readonly views: {
    readonly label: string;
    readonly read: string;
    readonly beside: (what: Beside, type: RTCSdpType | undefined) => string;
  };
  /** Heads of the two columns: one description, named in short. */
  readonly short: (entry: DescriptionEntry) => string;
  readonly comparison: ComparisonLabels;
}
