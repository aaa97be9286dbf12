import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'who-asks',
  title: { ko: '협상을 요청하는 호출 세어 보기', en: 'Count which calls ask for an offer' },
  about: {
    ko: '호출을 하나씩 해 보며 negotiationneeded가 몇 번 오는지 세요. 두 번째 채널과 replaceTrack()은 0이에요.',
    en: 'Makes one call after the other and counts negotiationneeded. A second channel and replaceTrack() come to 0.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'have-local-offer' },
    { what: 'event', peer: 'A', name: 'negotiationneeded', by: "a.createDataChannel('1')" },
    { what: 'console', text: 'first channel: 1' },
    { what: 'console', text: 'second channel: 0' },
    { what: 'console', text: 'two transceivers: 1' },
    { what: 'console', text: 'replaceTrack: 0' },
    { what: 'console', text: 'direction: 1' },
    { what: 'console', text: 'restartIce: 1' },
    { what: 'console', text: 'stop: 1' },
  ],
};
