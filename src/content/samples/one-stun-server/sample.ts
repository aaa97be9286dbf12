import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'one-stun-server',
  title: { ko: 'STUN 서버 하나', en: 'One STUN server' },
  about: {
    ko: '대답하지 않는 STUN 서버를 적어도, 호스트 주소만으로 먼저 연결돼요.',
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
