import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'signaling-steps',
  title: { ko: '시그널링 상태 따라가기', en: 'Follow the signaling state' },
  about: {
    ko: 'offer를 내고, 다시 내고, 롤백하고, 끝내 answer를 받아요. 이벤트는 상태가 바뀔 때만 와요.',
    en: 'Makes an offer, makes it again, takes it back, and gets its answer at last. Events come only with a change.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'have-local-offer' },
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'stable',
      by: "await a.setLocalDescription({ type: 'rollback' })",
    },
    { what: 'state', peer: 'B', machine: 'signaling', state: 'have-remote-offer' },
    { what: 'console', text: 'A: have-local-offer' },
    { what: 'console', text: 'A: stable' },
    { what: 'console', text: 'B: have-remote-offer' },
    { what: 'console', text: 'closed: closed' },
  ],
};
