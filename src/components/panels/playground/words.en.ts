import { playgroundEn } from '../../../content/ui/playground.en.ts';
import { sampleCardWordsEn } from '../sample/words.en.ts';
import type { PlaygroundPanelWords } from './words.ts';

/** Everything that the playground says in English. */
export const playgroundWordsEn: PlaygroundPanelWords = {
  ...sampleCardWordsEn,
  playground: playgroundEn,
  stage: async () => (await import('../../../content/ui/stage.en.ts')).stageEn,
};
