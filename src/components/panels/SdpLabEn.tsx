import { labsEn } from '../../content/ui/labs.en.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "sdp" in English: an island that brings one language along. */
export default function SdpLabEn({ size }: LabProps) {
  return (
    <div data-lab="sdp" data-size={size}>
      {labsEn.labs.sdp.title}
    </div>
  );
}
