import { labsKo } from '../../content/ui/labs.ko.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "sdp" in Korean: an island that brings one language along. */
export default function SdpLabKo({ size }: LabProps) {
  return (
    <div data-lab="sdp" data-size={size}>
      {labsKo.labs.sdp.title}
    </div>
  );
}
