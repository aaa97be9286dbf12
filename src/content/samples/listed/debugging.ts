import { sample as pollStats } from '../poll-stats/sample.ts';
import { sample as qualityMonitor } from '../quality-monitor/sample.ts';
import { sample as stateReport } from '../state-report/sample.ts';
import type { Samples } from '../types.ts';

/** Samples of chapter 9, in the order of its text. A table. */
export const DEBUGGING = {
  'poll-stats': pollStats,
  'quality-monitor': qualityMonitor,
  'state-report': stateReport,
} as const satisfies Samples;
