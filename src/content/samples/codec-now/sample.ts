import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'codec-now',
  title: { ko: '지금 보내는 코덱', en: 'The codec I send now' },
  about: {
    ko: 'setParameters()는 보내는 코덱을 그 자리에서 바꿔요. 교환은 없고, 협상하지 않은 코덱은 거부돼요.',
    en: 'setParameters() changes the codec of what is sent, at once and without an exchange. A codec that was not negotiated is refused.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connected', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'at first video/VP8' },
    { what: 'console', text: 'sends video/VP9' },
    { what: 'console', text: 'sends video/VP8' },
    { what: 'console', text: 'exchanges 0' },
    {
      what: 'refusal',
      peer: 'A',
      method: 'setParameters',
      error: 'InvalidModificationError',
    },
    { what: 'console', text: 'refused: InvalidModificationError' },
  ],
};
