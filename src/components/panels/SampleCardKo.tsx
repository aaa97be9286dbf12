import type { SampleCardProps, SampleSlots } from './sample/props.ts';
import { SampleCard } from './sample/SampleCard.tsx';
import { sampleCardWordsKo } from './sample/words.ko.ts';

/** A sample card in Korean: an island that brings one language along. */
export default function SampleCardKo(props: SampleCardProps & SampleSlots) {
  return <SampleCard {...props} words={sampleCardWordsKo} locale="ko" />;
}
