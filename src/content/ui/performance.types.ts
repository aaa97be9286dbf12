import type { ExperimentId } from '../../lib/sources/performance/experiments.ts';
import type { FactId, LackCode, MetricId } from '../../lib/sources/performance/metrics.ts';

/** Words of one experiment. Settings and findings by their ids. */
export interface ExperimentWords {
  /** As the list of experiments names it. */
  readonly title: string;
  readonly question: string;
  /** What is sent, and what is changed. */
  readonly what: string;
  readonly settings: Readonly<Record<string, string>>;
  /** What the numbers show, if they do. */
  readonly findings: Readonly<Record<string, string>>;
}

/** Words of the performance lab. */
export interface PerformanceWords {
  readonly choose: string;
  readonly run: string;
  readonly again: string;
  readonly stop: string;
  readonly status: {
    readonly idle: string;
    readonly starting: string;
    /** `at` counts from 1. */
    readonly running: (at: number, of: number, setting: string) => string;
    readonly ended: string;
    readonly stopped: string;
  };
  readonly noPeerConnection: string;
  readonly notLoaded: string;
  readonly problem: (name: string, message: string) => string;
  /** Accessible name of the picture that arrives. */
  readonly picture: string;
  readonly shown: {
    readonly label: string;
    /** Fresh results; `browser` names the engine and its version, where that is known. */
    readonly here: (browser: string) => string;
    readonly recorded: (browser: string) => string;
  };
  readonly setting: string;
  readonly metrics: Readonly<Record<MetricId, string>>;
  readonly facts: Readonly<Record<FactId, string>>;
  readonly notYet: string;
  /** Why a setting cannot be had in this browser. */
  readonly lacks: Readonly<Record<LackCode, string>>;
  readonly refused: (name: string, message: string) => string;
  /** Least and most of the parts of the time of measuring. */
  readonly range: (low: string, high: string) => string;
  readonly conclusions: {
    readonly title: string;
    readonly shown: string;
    readonly 'not-shown': string;
    readonly missing: string;
    readonly open: string;
    /** Two values of one number. */
    readonly compared: (metric: string, of: string, to: string, ratio: string) => string;
  };
  readonly experiments: Readonly<Record<ExperimentId, ExperimentWords>>;
}
