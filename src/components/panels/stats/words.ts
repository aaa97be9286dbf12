import type { ChartsWords } from '../../../content/ui/charts.types.ts';
import type { StatsGroupsWords, StatsWords } from '../../../content/ui/stats.types.ts';
import type { PanelWords } from '../scope/words.ts';

/** Words of the parts that are loaded with the first event. */
export interface PartsWords {
  readonly groups: StatsGroupsWords;
  readonly charts: ChartsWords;
}

/** Words of the statistics lab. */
export interface StatsLabWords extends PanelWords {
  readonly stats: StatsWords;
  readonly parts: () => Promise<PartsWords>;
}
