import { labsEn } from '../../content/ui/labs.en.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "media" in English: an island that brings one language along. */
export default function MediaLabEn({ size }: LabProps) {
  return (
    <div data-lab="media" data-size={size}>
      {labsEn.labs.media.title}
    </div>
  );
}
