import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'minimal-pair',
  title: { ko: '가장 작은 연결', en: 'The smallest connection' },
  about: {
    ko: '피어 둘이 description과 후보를 서로에게 직접 건네고 연결돼요.',
    en: 'Two peers hand each other their descriptions and candidates, and connect.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'have-local-offer',
      by: 'await a.setLocalDescription()',
    },
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'have-remote-offer',
      by: 'await b.setRemoteDescription(',
    },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'console', text: 'A connected' },
    { what: 'console', text: 'B received hello' },
  ],
};
