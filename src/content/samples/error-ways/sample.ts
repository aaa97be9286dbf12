import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'error-ways',
  title: { ko: '오류가 오는 다섯 가지 길', en: 'Five ways in which errors come' },
  about: {
    ko: '던져지는 오류, 거부되는 프로미스, 이벤트, 상태, 침묵. 마지막 줄에서 연결은 아직 new예요. 아무도 알려 주지 않았어요.',
    en: 'Thrown, rejected, an event, a state, silence. In the last line the connection is still new, and nobody has said a word.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'console', text: '1 TypeError' },
    { what: 'console', text: '2 InvalidStateError' },
    { what: 'refusal', peer: 'A', method: 'createAnswer', error: 'InvalidStateError' },
    { what: 'console', text: '3 701' },
    { what: 'event', peer: 'A', name: 'icecandidateerror' },
    { what: 'state', peer: 'A', machine: 'signaling', state: 'have-local-offer' },
    { what: 'console', text: '4 have-local-offer' },
    { what: 'console', text: '5 new' },
  ],
};
