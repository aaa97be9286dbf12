import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'bare-configuration',
  title: { ko: '서버 없이 연결하기', en: 'Connect without a server' },
  about: {
    ko: '아무 설정도 넘기지 않은 두 피어가 그대로 연결돼요. 적용된 기본값은 getConfiguration()으로 읽어요.',
    en: 'Two connections that were told nothing connect all the same. getConfiguration() reads the defaults.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'servers: 0' },
    { what: 'console', text: 'policies: all balanced' },
    { what: 'console', text: 'A: connected' },
  ],
};
