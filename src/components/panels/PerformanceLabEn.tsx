import { performanceEn } from '../../content/ui/performance.en.ts';
import type { LabProps } from './lab/props.ts';
import { PerformanceLab } from './performance/PerformanceLab.tsx';
import type { PerformanceLabWords } from './performance/words.ts';

const words: PerformanceLabWords = { performance: performanceEn };

/** The lab "performance" in English: an island that brings one language along. */
export default function PerformanceLabEn(props: LabProps) {
  return <PerformanceLab {...props} words={words} />;
}
