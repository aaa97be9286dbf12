import { playgroundKo } from '../../../content/ui/playground.ko.ts';
import { sampleCardWordsKo } from '../sample/words.ko.ts';
import type { PlaygroundPanelWords } from './words.ts';

/** Everything that the playground says in Korean. */
export const playgroundWordsKo: PlaygroundPanelWords = {
  ...sampleCardWordsKo,
  playground: playgroundKo,
  stage: async () => (await import('../../../content/ui/stage.ko.ts')).stageKo,
};
