import { consoleKo } from '../../../content/ui/console.ko.ts';
import { sampleKo } from '../../../content/ui/sample.ko.ts';
import { panelWordsKo } from '../words.ko.ts';
import type { SampleCardWords } from './words.ts';

/** Everything that a sample card says in Korean. */
export const sampleCardWordsKo: SampleCardWords = {
  ...panelWordsKo,
  sample: sampleKo,
  console: consoleKo,
  editor: async () => (await import('../../../content/ui/editor.ko.ts')).editorKo,
  sharing: async (playground) => {
    const [{ sharingIn }, { playgroundKo }] = await Promise.all([
      import('./sharing.tsx'),
      import('../../../content/ui/playground.ko.ts'),
    ]);
    return sharingIn(playground, playgroundKo);
  },
};
