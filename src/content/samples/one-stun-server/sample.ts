import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'one-stun-server',
  title: { ko: 'STUN 서버 하나', en: 'One STUN server' },
  about: {
    ko: 'STUN 서버가 응답하지 않아도 host 후보만으로 먼저 연결돼요.',
    en: 'With a STUN server that never answers, the host addresses alone connect first.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'ice-gathering', state: 'gathering' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'host' },
    { what: 'console', text: 'connected' },
  ],
};
