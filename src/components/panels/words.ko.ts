import { machinesKo } from '../../content/ui/machines.ko.ts';
import { scopeKo } from '../../content/ui/scope.ko.ts';
import type { PanelWords } from './scope/words.ts';

const pictures = async () => (await import('../../content/ui/pictures.ko.ts')).picturesKo;
const transcript = async () => (await import('../../content/ui/transcript.ko.ts')).transcriptKo;

/** Everything that a scope says in Korean. */
export const panelWordsKo: PanelWords = {
  scope: scopeKo,
  machines: machinesKo,
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
      const [{ descriptionsPicture }, { sdpPictureKo }] = await Promise.all([
        import('./scope/pictures/descriptions.tsx'),
        import('../../content/ui/sdp-picture.ko.ts'),
      ]);
      return descriptionsPicture(sdpPictureKo);
    },
    telephone: async () => {
      const [{ telephonePicture }, { telephoneKo }] = await Promise.all([
        import('./scope/pictures/telephone.tsx'),
        import('../../content/ui/telephone.ko.ts'),
      ]);
      return telephonePicture(telephoneKo);
    },
    transcript: async () => {
      const { transcriptPicture } = await import('./scope/pictures/transcript.tsx');
      const [{ transcript: labels }, sentences] = await Promise.all([pictures(), transcript()]);
      return transcriptPicture({ ...labels, ...sentences });
    },
  },
};
