import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'remove-track',
  title: { ko: '트랙 빼기', en: 'Take a track out' },
  about: {
    ko: '빼고 다시 협상하면 B의 트랙이 조용해져요. A의 sender는 track이 null인 채로 남고, 카메라는 켜져 있어요.',
    en: 'Taken out and negotiated, B’s track falls silent. A’s sender stays, with a track of null, and the camera stays on.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'event', peer: 'A', name: 'negotiationneeded', by: 'a.removeTrack(sender)' },
    { what: 'event', peer: 'B', name: 'mute' },
    { what: 'console', text: 'A: wish recvonly' },
    { what: 'console', text: 'A: agreed inactive' },
    { what: 'console', text: 'A: sender null camera live' },
    { what: 'console', text: 'B: mute live' },
  ],
};
