import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'turn-servers',
  title: { ko: 'TURN 서버 적기', en: 'Name TURN servers' },
  about: {
    ko: '한 서버로 가는 길 세 가지를 적고, 잘못 적으면 어떤 오류가 나는지 봐요. 서버 없이 중계만 허용하면 오류도 없이 후보가 하나도 나오지 않아요.',
    en: 'Names three ways to one server, and what is refused, by which error. With relays only and no server, no candidate comes, and no error.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'B', machine: 'ice-gathering', state: 'complete' },
    { what: 'console', text: 'three ways is taken' },
    { what: 'console', text: 'no account InvalidAccessError' },
    { what: 'console', text: 'tls SyntaxError' },
    { what: 'console', text: 'web address SyntaxError' },
    { what: 'console', text: 'complete with 0 candidates' },
  ],
};
