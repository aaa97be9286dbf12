import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'add-ice-candidate',
  title: {
    ko: '후보 추가와 큐',
    en: 'Add candidates, with a queue',
  },
  about: {
    ko: 'offer를 적용하기 전에 온 후보는 모아 두었다가, 적용한 다음에 추가해요.',
    en: 'Candidates that come too early wait in a queue until the offer is applied.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'fresh', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'have-remote-offer',
      by: 'await pc.setRemoteDescription(offer)',
    },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'early: 1' },
    { what: 'console', text: 'added late', by: "console.log('added late')" },
  ],
};
