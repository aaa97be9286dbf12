import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'remote-track',
  title: { ko: '상대 트랙의 일생', en: 'The life of a remote track' },
  about: {
    ko: 'B의 트랙은 muted로 태어나 unmute되고, A가 빼면 다시 mute돼요. A가 enabled를 끈 것은 B에게 보이지 않아요.',
    en: 'B’s track is born muted, is unmuted, and is muted again when A takes it out. That A turned enabled off, B cannot see.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'event', peer: 'B', name: 'track', by: 'await b.setRemoteDescription(' },
    { what: 'event', peer: 'B', name: 'unmute' },
    { what: 'event', peer: 'B', name: 'mute' },
    { what: 'console', text: 'B: remote video muted: true' },
    { what: 'console', text: 'B: unmute' },
    { what: 'console', text: 'B: still live false' },
    { what: 'console', text: 'B: mute live' },
  ],
};
