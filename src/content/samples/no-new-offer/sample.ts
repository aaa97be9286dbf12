import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'no-new-offer',
  title: { ko: '교환 없이 바꾸기', en: 'Changes without an exchange' },
  about: {
    ko: '상한을 걸고, 트랙을 바꾸고, 통계를 읽는 데 걸린 시간을 재고, offer를 새로 만들어야 했는지 세요.',
    en: 'Times a new limit, another track and a report, and counts whether any of them asked for a new offer.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connected', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'limit: 150000' },
    { what: 'console', text: 'new offers asked for: 0' },
  ],
};
