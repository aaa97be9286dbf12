import { labsKo } from '../../content/ui/labs.ko.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "stats" in Korean: an island that brings one language along. */
export default function StatsLabKo({ size }: LabProps) {
  return (
    <div data-lab="stats" data-size={size}>
      {labsKo.labs.stats.title}
    </div>
  );
}
