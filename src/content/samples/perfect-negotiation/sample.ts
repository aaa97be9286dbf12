import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'perfect-negotiation',
  title: { ko: 'Perfect negotiation', en: 'Perfect negotiation' },
  about: {
    ko: '양쪽이 동시에 offer를 보내면 polite 쪽이 양보해요. 그래도 둘 다 원하던 것을 얻어요.',
    en: 'Both sides offer at the same moment. The polite one gives way, and both get what they wanted.',
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
