import { mediaKo } from '../../content/ui/media.ko.ts';
import type { LabProps } from './lab/props.ts';
import { MediaLab } from './media/MediaLab.tsx';
import { panelWordsKo } from './words.ko.ts';

const words = { ...panelWordsKo, media: mediaKo };

/** The lab "media" in Korean: an island that brings one language along. */
export default function MediaLabKo(props: LabProps) {
  return <MediaLab {...props} words={words} />;
}
