import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'add-ice-candidate',
  title: {
    ko: '후보 더하기, 먼저 온 후보는 기다리게',
    en: 'Add candidates, and let early ones wait',
  },
  about: {
    ko: 'offer를 적용하기 전에 온 후보는 모아 두었다가 적용한 다음에 더해요.',
    en: 'Candidates that arrive before the offer is applied wait in a list and are added after it.',
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
