import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'set-remote-description',
  title: { ko: '원격 description 적용하기', en: 'Apply the remote description' },
  about: {
    ko: '받은 description을 적용하면 ontrack이 먼저 호출된 다음에 프로미스가 이행돼요. 같은 answer를 두 번 적용할 수는 없어요.',
    en: 'When a description is applied, ontrack runs first and the promise is fulfilled after it. The same answer cannot be applied twice.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    {
      what: 'state',
      peer: 'B',
      machine: 'signaling',
      state: 'have-remote-offer',
      by: 'await b.setRemoteDescription(',
    },
    { what: 'event', peer: 'B', name: 'track', by: 'await b.setRemoteDescription(' },
    { what: 'state', peer: 'A', machine: 'signaling', state: 'stable' },
    {
      what: 'refusal',
      peer: 'A',
      method: 'setRemoteDescription',
      error: 'InvalidStateError',
      by: '  await a.setRemoteDescription(JSON.parse(answer));',
    },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'B: ontrack video' },
    { what: 'console', text: 'B: have-remote-offer' },
    { what: 'console', text: 'A: stable' },
    { what: 'console', text: 'InvalidStateError in stable', by: 'console.warn(' },
  ],
};
