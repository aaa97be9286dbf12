import type { StepWords } from '../../../content/ui/step.types.ts';
import type { PanelWords } from '../scope/words.ts';

/** Words of the panel "step it yourself". */
export interface StepPanelWords extends PanelWords {
  readonly step: StepWords;
}
