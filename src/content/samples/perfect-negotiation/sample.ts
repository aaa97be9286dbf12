import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'perfect-negotiation',
  title: { ko: 'Perfect negotiation', en: 'Perfect negotiation' },
  about: {
    ko: '양쪽이 동시에 offer를 보내도 polite 쪽이 양보해서 둘 다 원하는 대로 연결돼요. 두 파일의 코드는 거의 같아요.',
    en: 'Both sides offer at once, the polite one gives way, and both get what they wanted. The two files are nearly the same.',
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
      state: 'have-local-offer',
      by: 'await pc.setLocalDescription();',
    },
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'have-remote-offer',
      by: 'await pc.setRemoteDescription(description)',
    },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'event', peer: 'A', name: 'track' },
  ],
};
