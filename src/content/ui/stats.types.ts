import type { QualityLevel, QualityMeasure, QualityRule } from '../../lib/stats/quality/rules.ts';

/** What a reader can do to the call. */
export type ExperimentId = 'limit' | 'pause' | 'stop-picture' | 'restart-ice';

/** Parts of the lab that take turns. */
export type GroupId = 'charts' | 'quality' | 'pair' | 'internals';

/** Words of the lab that stand there before anything runs. */
export interface StatsWords {
  readonly question: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly status: {
    readonly idle: string;
    readonly starting: string;
    readonly running: string;
    readonly ended: string;
  };
  readonly problem: (name: string, message: string) => string;
  readonly noPeerConnection: string;
  readonly notLoaded: string;
  readonly experiments: {
    readonly title: string;
    readonly names: { readonly [Id in ExperimentId]: string };
    /** What to look at after the press. */
    readonly watch: { readonly [Id in ExperimentId]: string };
  };
  readonly groups: {
    readonly label: string;
    readonly names: { readonly [Id in GroupId]: string };
    /** What will appear, while nothing has. */
    readonly empty: { readonly [Id in GroupId]: string };
  };
}

/** Words of the parts, loaded with them. */
export interface StatsGroupsWords {
  readonly charts: { readonly hint: string; readonly moreShown: string };
  readonly quality: {
    readonly levels: { readonly [L in QualityLevel]: string };
    readonly of: (peer: string) => string;
    readonly rules: string;
    readonly hint: string;
    readonly column: {
      readonly measure: string;
      readonly stream: string;
      readonly value: string;
      readonly level: string;
      readonly fair: string;
      readonly poor: string;
    };
    readonly measures: { readonly [M in QualityMeasure]: string };
    readonly window: (seconds: number, over: QualityRule['over']) => string;
    readonly threshold: (enter: string, leave: string) => string;
    readonly since: (time: string) => string;
    readonly none: string;
    readonly sources: { readonly [S in QualityRule['source']]: string };
    readonly naive: {
      readonly title: string;
      readonly says: (level: string) => string;
      readonly silent: string;
      readonly why: readonly string[];
    };
  };
  readonly pair: {
    readonly of: (peer: string) => string;
    readonly none: string;
    readonly local: string;
    readonly remote: string;
    readonly since: (time: string) => string;
    readonly until: (from: string, to: string) => string;
    readonly earlier: string;
    readonly hidden: string;
    readonly types: { readonly [type: string]: string };
    readonly hint: string;
    readonly codecs: string;
  };
  readonly internals: {
    readonly notice: string;
    readonly real: readonly string[];
    /** Takes the page to be opened at this moment. */
    readonly late: string;
    /** What is lost by that. */
    readonly lost: string;
    readonly connection: (peer: string, id: string) => string;
    readonly events: string;
    readonly column: { readonly time: string; readonly event: string; readonly value: string };
    readonly more: (rows: number) => string;
    readonly candidates: string;
    readonly pairColumn: {
      readonly pair: string;
      readonly local: string;
      readonly remote: string;
      readonly state: string;
      readonly marks: string;
      readonly bytes: string;
    };
    readonly inUse: string;
    readonly nominated: string;
    readonly stats: string;
    readonly choose: string;
    readonly field: string;
    readonly value: string;
    readonly graphs: string;
    readonly still: string;
    readonly none: string;
  };
}
