import { labsEn } from '../../content/ui/labs.en.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "data" in English: an island that brings one language along. */
export default function DataLabEn({ size }: LabProps) {
  return (
    <div data-lab="data" data-size={size}>
      {labsEn.labs.data.title}
    </div>
  );
}
