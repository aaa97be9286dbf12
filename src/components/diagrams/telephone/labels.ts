import type { MessageKind } from '../../../lib/trace/events.ts';
import type { CallStage, TelephoneView } from '../../../lib/views/telephone-models.ts';

/** What is said of one stage of a call. */
export interface StageWords {
  /** As one would say it of a telephone. */
  readonly name: string;
  /** In what it is like a telephone. */
  readonly like: string;
  /** In what it is not. */
  readonly but: string;
}

/** Words of the telephone. States of the API stand in it as they are. */
export interface TelephoneLabels {
  readonly title: string;
  /** Shown while nothing has happened. */
  readonly empty: string;
  /** What stands between the telephones: the program’s own signaling. */
  readonly exchange: string;
  readonly message: Readonly<Record<MessageKind, string>>;
  /** The picture as a sentence. */
  readonly describe: (view: TelephoneView) => string;
  /** In the order in which they are listed. */
  readonly stages: Readonly<Record<CallStage, StageWords>>;
  /** Above `like` and `but`. */
  readonly like: string;
  readonly but: string;
  /** What the list of stages is, for a screen reader. */
  readonly list: string;
  /** Of a stage that was not come to. */
  readonly ahead: string;
  /** A true time, e.g. `12.4 ms`. */
  readonly time: (ms: number) => string;
}
