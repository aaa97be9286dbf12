import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'share-screen',
  title: { ko: '화면 공유와 되돌아오기', en: 'Share the screen, and go back' },
  about: {
    ko: '같은 sender에서 카메라와 화면이 자리를 바꿔요. 교환은 처음 한 번뿐이고, 돌아온 뒤에 켜져 있는 것은 카메라 하나예요.',
    en: 'Camera and screen take turns on one sender. The one exchange is that of the beginning, and after the way back only the camera is on.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'event', peer: 'B', name: 'track' },
    { what: 'console', text: 'A: negotiates' },
    { what: 'console', text: 'B: sees 1.33' },
    { what: 'console', text: 'B: sees 1.78' },
    { what: 'console', text: 'screen ended' },
    { what: 'console', text: 'camera live' },
  ],
};
