import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import type { WorkbenchWords } from '../workbench/props.ts';

/** Words of the playground. */
export interface PlaygroundPanelWords extends WorkbenchWords {
  readonly playground: PlaygroundWords;
}
