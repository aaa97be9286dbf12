import type { Seat } from '../../lib/sources/tabs/types.ts';
import type { LossSign } from '../../lib/views/loss.ts';
import type { Locale } from './locale.ts';

/** What a room comes to, for the one who is in it. */
export type TabsSituation =
  | 'outside'
  | 'looking'
  | 'alone'
  | 'connecting'
  | 'connected'
  | 'interrupted'
  | 'hung-up'
  | 'they-hung-up'
  | 'left'
  | 'silent'
  | 'not-called'
  | 'stuck'
  | 'full'
  | 'free';

/** Words of the lab "two tabs". */
export interface TabsWords {
  readonly locale: Locale;
  /** What to do, in three steps; stands there before a room is open. */
  readonly steps: readonly string[];
  readonly openTab: string;
  readonly openWindow: string;
  readonly newRoom: string;
  /** Accessible name of the part that tells of the room. */
  readonly room: string;
  readonly roomName: (name: string) => string;
  /** One or two sentences for each situation; `seat`: this tab's, `other`: the other's. */
  readonly situation: Readonly<Record<TabsSituation, (seat: Seat, other: Seat) => string>>;
  /** Roles of the tabs above their diagrams. */
  readonly thisTab: (role: 'polite' | 'impolite') => string;
  readonly otherTab: (role: 'polite' | 'impolite') => string;
  readonly take: string;
  readonly actions: string;
  readonly hangUp: string;
  readonly call: string;
  readonly reload: string;
  readonly leave: string;
  /** Beside the buttons: how to lose a tab. */
  readonly closing: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly chat: {
    readonly title: string;
    readonly label: string;
    readonly send: string;
    readonly empty: string;
    readonly closed: string;
    readonly from: (seat: Seat) => string;
  };
  readonly ping: string;
  readonly rtt: (ms: string) => string;
  readonly noRtt: string;
  readonly picture: {
    readonly send: string;
    readonly own: (seat: Seat) => string;
    readonly other: (seat: Seat) => string;
    readonly none: string;
    /** Why a picture from the background stutters. */
    readonly background: string;
  };
  readonly loss: {
    readonly title: (other: Seat) => string;
    readonly how: Readonly<Record<'left' | 'silent', string>>;
    readonly since: (seconds: string) => string;
    readonly sign: Readonly<Record<LossSign, string>>;
    readonly expected: (from: string, to: string) => string;
    readonly never: string;
    readonly atOnce: string;
    readonly observed: (seconds: string) => string;
    readonly notYet: string;
    readonly headExpected: string;
    readonly headObserved: string;
    readonly headSign: string;
  };
  readonly problem: {
    readonly notLoaded: string;
    readonly noPeerConnection: string;
    readonly tooMany: string;
    readonly refused: string;
  };
}
