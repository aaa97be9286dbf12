import type { SampleCardProps, SampleSlots } from './sample/props.ts';
import { SampleCard } from './sample/SampleCard.tsx';
import { sampleCardWordsEn } from './sample/words.en.ts';

/** A sample card in English: an island that brings one language along. */
export default function SampleCardEn(props: SampleCardProps & SampleSlots) {
  return <SampleCard {...props} words={sampleCardWordsEn} locale="en" />;
}
