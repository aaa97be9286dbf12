import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'mesh-of-three',
  title: { ko: '셋이서 메시', en: 'A mesh of three' },
  about: {
    ko: '세 사람이 서로 모두 연결해요. 카메라는 하나씩인데 인코딩은 두 번씩 해요.',
    en: 'Three people, each connected to both others. One camera each, and two encodings.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'F', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'ann connections 2 encodes 2' },
    { what: 'console', text: 'cho connections 2 encodes 2' },
  ],
};
