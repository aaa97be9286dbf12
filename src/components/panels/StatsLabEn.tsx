import { labsEn } from '../../content/ui/labs.en.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "stats" in English: an island that brings one language along. */
export default function StatsLabEn({ size }: LabProps) {
  return (
    <div data-lab="stats" data-size={size}>
      {labsEn.labs.stats.title}
    </div>
  );
}
