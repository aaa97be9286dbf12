import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import type { StageWords } from '../../../lib/sandbox/environment/types.ts';
import type { SampleCardWords } from '../sample/words.ts';

/** Words of the playground: at once, or when they are first needed. */
export interface PlaygroundPanelWords extends SampleCardWords {
  readonly playground: PlaygroundWords;
  /** Of the stage, for an exported page. */
  readonly stage: () => Promise<StageWords>;
}
