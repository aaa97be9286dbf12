import { mediaEn } from '../../content/ui/media.en.ts';
import type { LabProps } from './lab/props.ts';
import { MediaLab } from './media/MediaLab.tsx';
import { panelWordsEn } from './words.en.ts';

const words = { ...panelWordsEn, media: mediaEn };

/** The lab "media" in English: an island that brings one language along. */
export default function MediaLabEn(props: LabProps) {
  return <MediaLab {...props} words={words} />;
}
