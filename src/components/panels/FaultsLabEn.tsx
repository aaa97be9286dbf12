import { labsEn } from '../../content/ui/labs.en.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "faults" in English: an island that brings one language along. */
export default function FaultsLabEn({ size }: LabProps) {
  return (
    <div data-lab="faults" data-size={size}>
      {labsEn.labs.faults.title}
    </div>
  );
}
