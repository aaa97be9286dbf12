import type { ComponentChildren } from 'preact';
import type { ConsoleWords } from '../../../content/ui/console.types.ts';
import type { SampleWords } from '../../../content/ui/sample.types.ts';
import type { PanelWords } from '../scope/words.ts';
import type { Workbench } from './types.ts';

/** Everything of one language that a workbench says. */
export interface WorkbenchWords extends PanelWords {
  readonly sample: SampleWords;
  readonly console: ConsoleWords;
}

/** A button of the bar that a reader may not need everywhere; Run and Stop are always there. */
export type BarButton = 'edit' | 'reset' | 'copy' | 'share';

/** What `WorkbenchPanel` draws. */
export interface WorkbenchProps {
  readonly bench: Workbench;
  readonly words: WorkbenchWords;
  /** `card`: as high as its code, the scope folded to a strip. `full`: a workspace, the scope open. */
  readonly size: 'card' | 'full';
  readonly buttons: readonly BarButton[];
  /** Further controls at the end of the bar. */
  readonly tools?: ComponentChildren;
  /** What stands between the bar and the code: banners, settings. */
  readonly children?: ComponentChildren;
  /** Static code of the originals, in their order, drawn at build time: shown until it is changed. */
  readonly code?: ComponentChildren;
  /** Whether the code as it was given asks for devices; default: seen from the texts. */
  readonly asksForDevices?: boolean;
  /** Id of the sample: `data-sample`. */
  readonly sample?: string;
  /** The reader wants to share: with `share` among the buttons. */
  readonly onShare?: () => void;
}
