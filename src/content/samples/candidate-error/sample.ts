import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'candidate-error',
  title: { ko: '응답하지 않는 서버 알아내기', en: 'Find out that a server fails' },
  about: {
    ko: '아무도 없는 주소를 TURN 서버로 적었어요. icecandidateerror가 서버와 오류 번호를 알려 주고, 수집은 계속돼요.',
    en: 'Names a TURN server where nobody is. icecandidateerror tells server and number, and gathering goes on.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'event', peer: 'A', name: 'icecandidateerror' },
    { what: 'state', peer: 'A', machine: 'ice-gathering', state: 'complete' },
    { what: 'console', text: '701' },
    { what: 'console', text: 'host' },
    { what: 'console', text: 'complete' },
  ],
};
