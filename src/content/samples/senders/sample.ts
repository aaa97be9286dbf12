import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'senders',
  title: { ko: 'sender 살펴보기', en: 'Look at the senders' },
  about: {
    ko: 'getSenders()는 보내는 트랙의 목록이 아니에요. 트랙이 없는 sender도, 상대의 offer가 만든 sender도 들어 있어요.',
    en: 'getSenders() is no list of what is sent: it has senders without a track, and those that the other side’s offer has made.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'stable' },
    { what: 'console', text: 'A: audio, video' },
    { what: 'console', text: 'B: no track, no track' },
    { what: 'console', text: 'A: audio, no track' },
    { what: 'console', text: 'found: undefined' },
  ],
};
