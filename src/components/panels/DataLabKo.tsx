import { labsKo } from '../../content/ui/labs.ko.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "data" in Korean: an island that brings one language along. */
export default function DataLabKo({ size }: LabProps) {
  return (
    <div data-lab="data" data-size={size}>
      {labsKo.labs.data.title}
    </div>
  );
}
