import type { PlaygroundWords } from '../../../content/ui/playground.types.ts';
import type { SharedCode } from '../../../lib/share/index.ts';
import { SharePanel } from '../playground/ShareControl.tsx';

interface Props {
  readonly shared: SharedCode;
  readonly onClose: () => void;
}

/** The panel that holds the link to shared code, for the playground at `page`. */
export function sharingIn(page: string, words: PlaygroundWords) {
  return function Sharing(props: Props) {
    const { sample } = props.shared;
    const there = sample === undefined ? {} : { there: `${page}#sample=${sample}` };
    return <SharePanel {...props} {...there} page={page} words={words} />;
  };
}
