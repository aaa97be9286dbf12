import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'candidates',
  title: { ko: '후보가 나오는 대로 보내기', en: 'Send candidates as they come' },
  about: {
    ko: '후보마다 종류와 주소를 적고 바로 보내요. 마지막 null은 수집이 끝났다는 뜻이에요.',
    en: 'Writes type and address of each candidate and sends it at once. The null at the end says that gathering is complete.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'event', peer: 'A', name: 'icecandidate', by: 'await a.setLocalDescription()' },
    { what: 'state', peer: 'A', machine: 'ice-gathering', state: 'complete' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'host udp' },
    { what: 'console', text: 'end: complete' },
    { what: 'console', text: 'A: connected' },
  ],
};
