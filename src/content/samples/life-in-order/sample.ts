import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'life-in-order',
  title: { ko: '연결의 일생, 순서대로', en: 'A life, in the right order' },
  about: {
    ko: '만들고, 연결하고, 트랙을 더하고, ICE를 재시작하고, 닫아요. 교환은 세 번이에요.',
    en: 'Made, connected, a track added, ICE restarted, closed. It takes three exchanges.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'A', machine: 'signaling', state: 'closed', by: 'pc.close()' },
    { what: 'console', text: 'exchange 1 stable' },
    { what: 'console', text: 'B video' },
    { what: 'console', text: 'exchange 3 stable' },
    { what: 'console', text: 'closed: closed closed' },
  ],
};
