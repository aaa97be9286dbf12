import { performanceKo } from '../../content/ui/performance.ko.ts';
import type { LabProps } from './lab/props.ts';
import { PerformanceLab } from './performance/PerformanceLab.tsx';
import type { PerformanceLabWords } from './performance/words.ts';

const words: PerformanceLabWords = { performance: performanceKo };

/** The lab "performance" in Korean: an island that brings one language along. */
export default function PerformanceLabKo(props: LabProps) {
  return <PerformanceLab {...props} words={words} />;
}
