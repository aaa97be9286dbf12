import { labsKo } from '../../content/ui/labs.ko.ts';
import type { LabProps } from './lab/props.ts';

/** The lab "tabs" in Korean: an island that brings one language along. */
export default function TabsLabKo({ size }: LabProps) {
  return (
    <div data-lab="tabs" data-size={size}>
      {labsKo.labs.tabs.title}
    </div>
  );
}
