import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'create-offer',
  title: { ko: 'offer 만들기', en: 'Make an offer' },
  about: {
    ko: 'createOffer()는 텍스트를 만들 뿐이에요. 상태는 setLocalDescription()으로 적용할 때 바뀌어요.',
    en: 'createOffer() only makes a text. The state moves when setLocalDescription() applies it.',
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
      by: 'await pc.setLocalDescription(offer)',
    },
    {
      what: 'state',
      peer: 'A',
      machine: 'ice-gathering',
      state: 'gathering',
      by: 'await pc.setLocalDescription(offer)',
    },
    { what: 'console', text: 'offer stable', by: 'console.log(offer.type' },
    { what: 'console', text: 'local: null' },
    { what: 'console', text: 'local: offer' },
    { what: 'console', text: 'state: have-local-offer' },
  ],
};
