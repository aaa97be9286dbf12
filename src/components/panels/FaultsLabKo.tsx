import { labsKo } from '../../content/ui/labs.ko.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "faults" in Korean: an island that brings one language along. */
export default function FaultsLabKo({ size }: LabProps) {
  return (
    <div data-lab="faults" data-size={size}>
      {labsKo.labs.faults.title}
    </div>
  );
}
