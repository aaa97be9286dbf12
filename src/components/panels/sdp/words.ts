import type { ComponentType } from 'preact';
import type { SdpWords } from '../../../content/ui/sdp.types.ts';
import type { PanelWords } from '../scope/words.ts';
import type { OwnReadingProps } from './OwnReading.tsx';

/** Everything that the SDP lab says in one language. */
export interface SdpLabWords extends PanelWords {
  readonly sdp: SdpWords;
  /** Reads what was pasted; loaded at the first press. */
  readonly own: () => Promise<ComponentType<OwnReadingProps>>;
}
