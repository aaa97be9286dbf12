import { PlaygroundPanel } from './playground/PlaygroundPanel.tsx';
import type { PlaygroundProps, PlaygroundSlots } from './playground/props.ts';
import { playgroundWordsKo } from './playground/words.ko.ts';

/** The playground in Korean: an island that brings one language along. */
export default function PlaygroundKo(props: PlaygroundProps & PlaygroundSlots) {
  return <PlaygroundPanel {...props} words={playgroundWordsKo} locale="ko" />;
}
