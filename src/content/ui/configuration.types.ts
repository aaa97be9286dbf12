import type { ConfigurationForm } from '../../lib/sources/configuration/form.ts';
import type { ServerPreset } from '../../lib/sources/configuration/presets.ts';
import type { Locale } from './locale.ts';

/** Parts of the form. */
export type ConfigurationPartId = 'servers' | 'policies' | 'bundle' | 'pool' | 'certificates';

type ChoiceWords<Value extends string> = { readonly [V in Value]: string };

/** Words of the configuration lab. Names of the API stay as they are. */
export interface ConfigurationWords {
  readonly locale: Locale;
  /** Accessible name of the tabs. */
  readonly parts: string;
  readonly part: {
    readonly [Id in ConfigurationPartId]: {
      readonly name: string;
      readonly question: string;
      /** What to try, and where to look. */
      readonly hint: string;
    };
  };
  readonly status: {
    readonly idle: string;
    readonly starting: string;
    readonly running: string;
    readonly refused: string;
    readonly ended: string;
  };
  readonly run: string;
  readonly again: string;
  readonly end: string;
  readonly problem: {
    readonly notLoaded: string;
    readonly noPeerConnection: string;
    readonly tooMany: string;
    readonly failed: string;
  };
  /** Where a member is left out. */
  readonly leftOut: string;
  readonly servers: {
    readonly presets: string;
    readonly preset: ChoiceWords<ServerPreset>;
    readonly ownPreset: string;
    readonly list: string;
    readonly none: string;
    readonly row: (number: number) => string;
    readonly urls: string;
    readonly urlsHint: string;
    readonly username: string;
    readonly credential: string;
    readonly add: string;
    readonly remove: (number: number) => string;
    readonly full: (most: number) => string;
    readonly whoIsAsked: string;
  };
  readonly transportPolicy: ChoiceWords<'all' | 'relay'>;
  readonly muxPolicy: ChoiceWords<'require' | 'negotiate'>;
  readonly bundlePolicy: ChoiceWords<'balanced' | 'max-compat' | 'max-bundle'>;
  readonly pool: { readonly presets: string; readonly label: string };
  readonly certificates: ChoiceWords<Exclude<ConfigurationForm['certificates'], ''>>;
  readonly call: {
    readonly legend: string;
    readonly load: string;
    readonly loads: ChoiceWords<ConfigurationForm['load']>;
    readonly sides: string;
    readonly side: ChoiceWords<ConfigurationForm['sides']>;
    readonly way: string;
    readonly ways: ChoiceWords<ConfigurationForm['way']>;
    readonly pause: string;
    readonly pauses: { readonly 0: string; readonly 1000: string };
  };
  readonly code: {
    readonly title: string;
    readonly playground: string;
    readonly tooLong: string;
  };
  readonly result: {
    readonly title: string;
    readonly empty: string;
    /** Heads of the columns. */
    readonly before: string;
    readonly now: string;
    readonly constructor: string;
    readonly made: string;
    readonly candidates: string;
    readonly none: string;
    readonly kind: (type: string, protocol: string, isRtcp: boolean) => string;
    readonly transportsOffered: string;
    readonly transportsAgreed: string;
    readonly first: string;
    readonly connected: string;
    readonly complete: string;
    readonly errors: string;
    readonly fingerprint: string;
    readonly going: string;
    readonly notYet: string;
    /** How a length of time reads, e.g. `12.4 ms`, `39.9 s`. */
    readonly ms: (ms: number) => string;
    /** In front of the constructor call of each run. */
    readonly beforeCode: string;
    readonly nowCode: string;
    /** Why a side has found nothing. */
    readonly noCandidates: { readonly relay: (errors: number) => string; readonly machine: string };
  };
  readonly clock: {
    readonly waiting: (peer: string, time: string) => string;
    readonly connectedFor: (time: string) => string;
    readonly notConnected: string;
    /** `engine`: name and version in which it was measured. */
    readonly measured: (engine: string, time: string) => string;
    readonly over: (peer: string, time: string) => string;
  };
  readonly refusedBy: (peer: string) => string;
  readonly errors: { readonly title: string };
  readonly lines: {
    readonly title: string;
    readonly hint: string;
    readonly offered: string;
    readonly agreed: string;
    /** One m-line, for a reader who does not see the picture. */
    readonly line: (kind: string, transport: number | null) => string;
  };
  readonly gathering: {
    readonly title: string;
    readonly lane: (
      peer: string,
      told: {
        readonly candidates: number;
        readonly errors: number;
        readonly connected: string | undefined;
        readonly complete: string | undefined;
      },
    ) => string;
    readonly connected: string;
    readonly complete: string;
    readonly candidate: string;
    readonly rtcp: string;
    readonly error: string;
  };
  readonly read: {
    readonly title: (peer: string) => string;
    readonly hint: string;
    readonly member: string;
    readonly given: string;
    readonly read: string;
    readonly empty: string;
    readonly entries: (count: number) => string;
  };
  readonly set: {
    readonly title: string;
    readonly hint: string;
    readonly way: string;
    readonly alone: string;
    readonly merged: string;
    readonly apply: string;
    readonly restart: string;
    readonly restartHint: string;
    readonly taken: string;
    readonly empty: string;
  };
}
