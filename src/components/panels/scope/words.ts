import type { TranscriptWords } from '../../../content/ui/transcript.types.ts';
import type { ScopeWords } from '../../../content/ui/scope.types.ts';
import type { StateDiagramLabels } from '../../diagrams/state/labels.ts';
import type { PictureLoaders } from './Pictures.tsx';

/** Everything of one language that a scope needs: at once, or when it is first shown. */
export interface PanelWords {
  readonly scope: ScopeWords;
  readonly machines: StateDiagramLabels;
  /** Sentences for events. */
  readonly sentences: () => Promise<TranscriptWords>;
  readonly pictures: PictureLoaders;
}
