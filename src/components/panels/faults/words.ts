import type { FaultsWords, FaultSteps, FaultTexts } from '../../../content/ui/faults.types.ts';
import type { FreeWords } from '../../../content/ui/faults-free.types.ts';
import type { PanelWords } from '../scope/words.ts';

/** Everything of one language that the faults lab needs. */
export interface FaultsPanelWords extends PanelWords {
  readonly faults: FaultsWords;
  readonly each: FaultTexts;
  readonly steps: FaultSteps;
  readonly free: FreeWords;
}
