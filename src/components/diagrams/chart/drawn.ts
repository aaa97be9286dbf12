import type { ChartModel } from './model.ts';
import type { ChartWindow } from './window.ts';

/** What is drawn at once. */
export interface Drawn {
  readonly model: ChartModel;
  readonly window: ChartWindow;
}
