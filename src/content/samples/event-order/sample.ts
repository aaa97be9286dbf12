import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'event-order',
  title: { ko: '모든 이벤트를 오는 차례대로', en: 'Every event, as it comes' },
  about: {
    ko: '두 연결의 이벤트를 모두 적고, 사이사이 프로미스가 이행된 때를 적어요. 여러 번 실행하면 늘 같은 차례와 바뀌는 차례가 보여요.',
    en: 'Writes down all events of two connections, and between them when a promise was fulfilled. Run it several times: some of the order stays, some changes.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'A: signalingstatechange (have-local-offer)' },
    { what: 'console', text: 'B: track (have-remote-offer)' },
    { what: 'console', text: 'A: icegatheringstatechange (complete)' },
    { what: 'console', text: 'B: datachannel' },
  ],
};
