import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'configuration-options',
  title: { ko: '나머지 설정', en: 'The other options' },
  about: {
    ko: '전송을 하나로 묶고, 만든 인증서를 쓰고, 연결된 뒤에 설정을 바꿔 봐요.',
    en: 'Puts everything on one transport, brings its own certificate, and changes the configuration afterwards.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'stable' },
    { what: 'console', text: 'transports: 1' },
    { what: 'console', text: 'InvalidModificationError' },
    { what: 'console', text: 'taken' },
  ],
};
