import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'error-camera',
  title: { ko: '카메라 오류 다루기', en: 'Handle what a camera refuses' },
  about: {
    ko: '저장해 둔 장치가 없으면 아무 카메라로 다시 시도해요. 그래도 안 되면 이유를 말하고, 받기만 하면서 통화를 계속해요.',
    en: 'If the saved device is gone, any other will do. If that fails, too, it says why, and the call goes on, receiving only.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'console', text: 'camera: OverconstrainedError' },
    { what: 'console', text: 'sending: true' },
    { what: 'state', peer: 'A', machine: 'signaling', state: 'have-local-offer' },
  ],
};
