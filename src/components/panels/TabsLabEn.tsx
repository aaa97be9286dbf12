import { labsEn } from '../../content/ui/labs.en.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "tabs" in English: an island that brings one language along. */
export default function TabsLabEn({ size }: LabProps) {
  return (
    <div data-lab="tabs" data-size={size}>
      {labsEn.labs.tabs.title}
    </div>
  );
}
