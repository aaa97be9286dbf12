import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'poll-stats',
  title: { ko: '통계를 계속 읽기', en: 'Keep reading statistics' },
  about: {
    ko: '읽을 때마다 지난번과의 차이를 계산하고, 연결을 닫으면 스스로 멈춰요.',
    en: 'Works out the difference from reading to reading, and stops by itself when the connection is closed.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connected', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'sent video' },
    { what: 'console', text: 'sent audio' },
    { what: 'console', text: 'closed: nothing left to ask' },
  ],
};
