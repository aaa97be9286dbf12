import { labsKo } from '../../content/ui/labs.ko.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "media" in Korean: an island that brings one language along. */
export default function MediaLabKo({ size }: LabProps) {
  return (
    <div data-lab="media" data-size={size}>
      {labsKo.labs.media.title}
    </div>
  );
}
