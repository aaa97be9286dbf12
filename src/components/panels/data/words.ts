import type { ChartsWords } from '../../../content/ui/charts.types.ts';
import type { DataWords } from '../../../content/ui/data.types.ts';
import type { PanelWords } from '../scope/words.ts';

/** Words of the data lab. */
export interface DataLabWords extends PanelWords {
  readonly data: DataWords;
  /** Words of charts, with the first chart. */
  readonly charts: () => Promise<ChartsWords>;
}
