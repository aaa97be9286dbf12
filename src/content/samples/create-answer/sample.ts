import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'create-answer',
  title: { ko: 'answer 만들기', en: 'Make an answer' },
  about: {
    ko: 'answer는 원격 offer를 적용한 다음에만 만들 수 있어요. 그 전에 호출하면 브라우저가 거부해요.',
    en: 'An answer can be made only after a remote offer has been applied. Before that, the browser refuses.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    {
      what: 'refusal',
      peer: 'B',
      method: 'createAnswer',
      error: 'InvalidStateError',
      by: '  await b.createAnswer();',
    },
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'have-remote-offer',
      by: 'await b.setRemoteDescription(',
    },
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'stable',
      by: 'await b.setLocalDescription(answer)',
    },
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'stable',
      by: 'await a.setRemoteDescription(answer)',
    },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'InvalidStateError in stable', by: 'console.warn(' },
    { what: 'console', text: 'B: have-remote-offer' },
    { what: 'console', text: 'B: stable' },
    { what: 'console', text: 'A: stable' },
  ],
};
