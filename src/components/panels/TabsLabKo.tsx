import { tabsKo } from '../../content/ui/tabs.ko.ts';
import type { LabProps } from './lab/props.ts';
import { TabsLab } from './tabs/TabsLab.tsx';
import { panelWordsKo } from './words.ko.ts';

/** The lab "tabs" in Korean: an island that brings one language along. */
export default function TabsLabKo(props: LabProps) {
  return <TabsLab {...props} words={{ ...panelWordsKo, tabs: tabsKo }} />;
}
