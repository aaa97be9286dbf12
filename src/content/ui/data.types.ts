import type { RefusedChannel } from '../../lib/sources/data/options.ts';
import type { MessageForm } from '../../lib/sources/data/say.ts';
import type { TransferErrorCode } from '../../lib/transfer/errors.ts';
import type { Locale } from './locale.ts';

/** Parts of the data lab. */
export type DataPartId = 'channel' | 'messages' | 'file' | 'flood';

/** Words of the data lab. Sizes come with their unit. */
export interface DataWords {
  readonly locale: Locale;
  /** Accessible name of the tabs. */
  readonly parts: string;
  readonly part: {
    readonly [Id in DataPartId]: { readonly name: string; readonly question: string };
  };
  readonly status: {
    readonly idle: string;
    readonly starting: string;
    readonly running: string;
    readonly ended: string;
  };
  readonly disconnect: string;
  readonly problem: {
    readonly notLoaded: string;
    readonly noPeerConnection: string;
    readonly noDigest: string;
    readonly refused: string;
  };
  readonly channel: {
    readonly open: string;
    readonly options: string;
    readonly label: string;
    readonly protocol: string;
    readonly ordered: string;
    readonly limit: string;
    readonly limits: {
      readonly none: string;
      readonly maxRetransmits: string;
      readonly maxPacketLifeTime: string;
      readonly both: string;
    };
    readonly count: string;
    readonly ms: string;
    readonly negotiated: string;
    readonly id: string;
    readonly priority: (isThere: boolean) => string;
    readonly code: string;
    readonly made: string;
    readonly noneYet: string;
    readonly peer: string;
    readonly refusals: string;
    readonly refusalsHint: string;
    readonly refusal: { readonly [Id in RefusedChannel]: string };
    readonly said: string;
    readonly wasMade: string;
  };
  readonly messages: {
    readonly send: string;
    readonly text: string;
    readonly sample: string;
    readonly form: { readonly [Id in MessageForm]: string };
    readonly binaryType: string;
    readonly limit: (size: string) => string;
    readonly limitUnknown: string;
    /** Where the limit is too large to be tried. */
    readonly limitLarge: (tried: string) => string;
    readonly lines: string;
    readonly empty: string;
    readonly sent: (peer: string) => string;
    readonly arrived: (peer: string) => string;
    readonly refused: (peer: string) => string;
    readonly string: (length: number) => string;
    readonly binary: (className: string, size: string) => string;
    readonly numbered: (count: number, isInOrder: boolean) => string;
    readonly order: string;
  };
  readonly file: {
    readonly send: string;
    readonly own: string;
    readonly drop: string;
    readonly size: string;
    readonly generated: string;
    readonly cancelA: string;
    readonly cancelB: string;
    readonly break: string;
    readonly resume: string;
    readonly progress: string;
    readonly empty: string;
    readonly sent: string;
    readonly queued: string;
    readonly received: string;
    readonly rate: string;
    readonly latency: string;
    readonly of: (part: string, whole: string) => string;
    readonly state: {
      readonly begun: string;
      readonly going: string;
      readonly resumed: string;
      readonly lost: string;
      readonly done: string;
      readonly cancelled: (by: string) => string;
      readonly failed: string;
    };
    readonly hash: string;
    readonly hashHint: string;
    readonly download: (name: string) => string;
    readonly notKept: (size: string) => string;
    readonly renamed: (name: string) => string;
    readonly error: { readonly [Code in TransferErrorCode]: string };
    readonly summed: string;
    readonly chart: string;
  };
  readonly flood: {
    readonly naive: string;
    readonly careful: string;
    readonly hint: string;
    readonly chart: string;
    readonly loop: string;
    readonly longest: string;
    readonly blocked: string;
    readonly arrived: string;
    readonly said: string;
    readonly nothing: string;
    readonly running: string;
    readonly empty: string;
    readonly name: { readonly naive: string; readonly careful: string };
    readonly lesson: string;
  };
  readonly unknown: string;
}
