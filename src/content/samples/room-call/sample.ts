import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'room-call',
  title: { ko: '방에서 만나 통화하기', en: 'Meet in a room and call' },
  about: {
    ko: '두 피어가 방을 거쳐 description과 후보를 나누고, B는 떠난다고 말한 다음 닫아요.',
    en: 'Two peers exchange descriptions and candidates through a room. B says that it leaves, then closes.',
  },
  files: [
    { name: 'peer-a.ts', peer: 'A' },
    { name: 'peer-b.ts', peer: 'B' },
  ],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'have-local-offer',
      by: 'await pc.setLocalDescription();',
    },
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'have-remote-offer',
      by: 'await pc.setRemoteDescription(message.description)',
    },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'A', machine: 'signaling', state: 'closed', by: 'pc.close()' },
    { what: 'state', peer: 'B', machine: 'signaling', state: 'closed', by: 'pc.close()' },
    { what: 'console', text: 'B: received hello, B' },
    { what: 'console', text: 'A: B left, still' },
  ],
};
