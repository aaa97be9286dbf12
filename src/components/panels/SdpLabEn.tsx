import { sdpEn } from '../../content/ui/sdp.en.ts';
import type { LabProps } from './lab/props.ts';
import { SdpLab } from './sdp/SdpLab.tsx';
import type { SdpLabWords } from './sdp/words.ts';
import { panelWordsEn } from './words.en.ts';

const words: SdpLabWords = {
  ...panelWordsEn,
  sdp: sdpEn,
  own: async () => {
    const [{ ownReading }, { sdpPictureEn }] = await Promise.all([
      import('./sdp/OwnReading.tsx'),
      import('../../content/ui/sdp-picture.en.ts'),
    ]);
    return ownReading(sdpPictureEn);
  },
};

/** The lab "sdp" in English: an island that brings one language along. */
export default function SdpLabEn(props: LabProps) {
  return <SdpLab {...props} words={words} />;
}
