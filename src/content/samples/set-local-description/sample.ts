import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'set-local-description',
  title: { ko: '로컬 description 적용하기', en: 'Apply the local description' },
  about: {
    ko: '인자 없이 호출하면 상태에 맞게 offer나 answer를 만들어 바로 적용해요. 후보 수집도 이때 시작돼요.',
    en: 'Without an argument, it makes the offer or answer that the state calls for and applies it. Gathering candidates starts here, too.',
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
      peer: 'A',
      machine: 'ice-gathering',
      state: 'gathering',
      by: 'await a.setLocalDescription()',
    },
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'stable',
      by: 'await b.setLocalDescription()',
    },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'A: have-local-offer offer' },
    { what: 'console', text: 'candidates so far:' },
    { what: 'console', text: 'B: stable answer' },
    { what: 'console', text: 'pending: offer' },
    { what: 'console', text: 'pending: undefined' },
    { what: 'console', text: 'gathering' },
  ],
};
