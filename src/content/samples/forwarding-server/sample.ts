import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'forwarding-server',
  title: { ko: '받아서 나눠 주는 서버', en: 'A server that forwards' },
  about: {
    ko: '세 사람이 서버 하나하고만 연결하고, 그 연결 하나로 나머지 두 사람을 봐요.',
    en: 'Three people, each connected to a server alone, and each sees both others through that one connection.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'ann connections 1 pictures 2' },
    { what: 'console', text: 'bob connections 1 pictures 2' },
    { what: 'console', text: 'cho connections 1 pictures 2' },
  ],
};
