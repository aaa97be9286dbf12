import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'several-servers',
  title: { ko: '서버 여럿, 한꺼번에', en: 'Several servers, all at once' },
  about: {
    ko: '서버에는 차례대로가 아니라 한꺼번에 물어봐요. 응답하지 않는 서버가 셋이어도 첫 후보와 연결은 늦어지지 않아요.',
    en: 'Servers are asked at the same time, not in turn. Three silent ones delay neither the first candidate nor the connection.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'none first candidate' },
    { what: 'console', text: 'three first candidate' },
    { what: 'console', text: 'three open' },
  ],
};
