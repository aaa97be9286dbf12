import type { PerformanceWords } from '../../../content/ui/performance.types.ts';

/** Words of the performance lab. */
export interface PerformanceLabWords {
  readonly performance: PerformanceWords;
}
