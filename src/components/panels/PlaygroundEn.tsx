import { PlaygroundPanel } from './playground/PlaygroundPanel.tsx';
import type { PlaygroundProps, PlaygroundSlots } from './playground/props.ts';
import { playgroundWordsEn } from './playground/words.en.ts';

/** The playground in English: an island that brings one language along. */
export default function PlaygroundEn(props: PlaygroundProps & PlaygroundSlots) {
  return <PlaygroundPanel {...props} words={playgroundWordsEn} locale="en" />;
}
