import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'configuration-options',
  title: { ko: '나머지 설정', en: 'The other options' },
  about: {
    ko: '모든 것을 트랜스포트 하나에 담고, 직접 만든 인증서를 쓰고, 나중에 설정을 바꿔 봐요.',
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
