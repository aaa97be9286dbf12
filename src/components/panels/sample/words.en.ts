import { consoleEn } from '../../../content/ui/console.en.ts';
import { sampleEn } from '../../../content/ui/sample.en.ts';
import { panelWordsEn } from '../words.en.ts';
import type { SampleCardWords } from './words.ts';

/** Everything that a sample card says in English. */
export const sampleCardWordsEn: SampleCardWords = {
  ...panelWordsEn,
  sample: sampleEn,
  console: consoleEn,
  editor: async () => (await import('../../../content/ui/editor.en.ts')).editorEn,
  sharing: async (playground) => {
    const [{ sharingIn }, { playgroundEn }] = await Promise.all([
      import('./sharing.tsx'),
      import('../../../content/ui/playground.en.ts'),
    ]);
    return sharingIn(playground, playgroundEn);
  },
};
