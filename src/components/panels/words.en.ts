import { machinesEn } from '../../content/ui/machines.en.ts';
import { scopeEn } from '../../content/ui/scope.en.ts';
import type { PanelWords } from './scope/words.ts';

const pictures = async () => (await import('../../content/ui/pictures.en.ts')).picturesEn;
const transcript = async () => (await import('../../content/ui/transcript.en.ts')).transcriptEn;

/** Everything that a scope says in English. */
export const panelWordsEn: PanelWords = {
  scope: scopeEn,
  machines: machinesEn,
  sentences: transcript,
  pictures: {
    sequence: async () => {
      const { sequencePicture } = await import('./scope/pictures/sequence.tsx');
      return sequencePicture((await pictures()).sequence);
    },
    timeline: async () => {
      const { timelinePicture } = await import('./scope/pictures/timeline.tsx');
      return timelinePicture((await pictures()).timeline);
    },
    candidates: async () => {
      const { candidatesPicture } = await import('./scope/pictures/candidates.tsx');
      return candidatesPicture((await pictures()).candidates);
    },
    descriptions: async () => {
      const [{ descriptionsPicture }, { sdpPictureEn }] = await Promise.all([
        import('./scope/pictures/descriptions.tsx'),
        import('../../content/ui/sdp-picture.en.ts'),
      ]);
      return descriptionsPicture(sdpPictureEn);
    },
    telephone: async () => {
      const [{ telephonePicture }, { telephoneEn }] = await Promise.all([
        import('./scope/pictures/telephone.tsx'),
        import('../../content/ui/telephone.en.ts'),
      ]);
      return telephonePicture(telephoneEn);
    },
    transcript: async () => {
      const { transcriptPicture } = await import('./scope/pictures/transcript.tsx');
      const [{ transcript: labels }, sentences] = await Promise.all([pictures(), transcript()]);
      return transcriptPicture({ ...labels, ...sentences });
    },
  },
};
