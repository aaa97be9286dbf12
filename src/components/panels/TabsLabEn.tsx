import { tabsEn } from '../../content/ui/tabs.en.ts';
import type { LabProps } from './lab/props.ts';
import { TabsLab } from './tabs/TabsLab.tsx';
import { panelWordsEn } from './words.en.ts';

/** The lab "tabs" in English: an island that brings one language along. */
export default function TabsLabEn(props: LabProps) {
  return <TabsLab {...props} words={{ ...panelWordsEn, tabs: tabsEn }} />;
}
