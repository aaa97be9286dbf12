import type { TabsWords } from '../../../content/ui/tabs.types.ts';
import type { PanelWords } from '../scope/words.ts';

/** Words of the lab "two tabs". */
export interface TabsLabWords extends PanelWords {
  readonly tabs: TabsWords;
}
