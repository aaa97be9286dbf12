import { sdpKo } from '../../content/ui/sdp.ko.ts';
import type { LabProps } from './lab/props.ts';
import { SdpLab } from './sdp/SdpLab.tsx';
import type { SdpLabWords } from './sdp/words.ts';
import { panelWordsKo } from './words.ko.ts';

const words: SdpLabWords = {
  ...panelWordsKo,
  sdp: sdpKo,
  own: async () => {
    const [{ ownReading }, { sdpPictureKo }] = await Promise.all([
      import('./sdp/OwnReading.tsx'),
      import('../../content/ui/sdp-picture.ko.ts'),
    ]);
    return ownReading(sdpPictureKo);
  },
};

/** The lab "sdp" in Korean: an island that brings one language along. */
export default function SdpLabKo(props: LabProps) {
  return <SdpLab {...props} words={words} />;
}
