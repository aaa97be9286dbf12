import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'get-stats',
  title: { ko: '통계 읽기', en: 'Read statistics' },
  about: {
    ko: '누적값 두 개의 차이로 전송 속도를 구하고, 지금 쓰는 후보 쌍을 찾아요.',
    en: 'Works out the send rate from two readings of a counter, and finds the candidate pair in use.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connected', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'kbit/s:' },
    { what: 'console', text: 'frames/s:' },
    { what: 'console', text: 'to:' },
  ],
};
