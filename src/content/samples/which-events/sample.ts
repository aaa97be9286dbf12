import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'which-events',
  title: { ko: '어떤 이벤트가 몇 번 왔나', en: 'Which events, and how often' },
  about: {
    ko: '데이터 채널 하나로 연결하고 닫기까지, 양쪽에서 온 이벤트를 세요.',
    en: 'Counts the events of both sides while a data channel connects, until both close.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'state', peer: 'B', machine: 'signaling', state: 'closed', by: 'b.close();' },
    { what: 'console', text: 'negotiationneeded 1 0' },
    { what: 'console', text: 'datachannel 0 1' },
    { what: 'console', text: 'track 0 0' },
  ],
};
