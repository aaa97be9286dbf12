import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'state-report',
  title: { ko: '막힌 연결의 한 줄 보고', en: 'A stuck connection, in one line' },
  about: {
    ko: '네 상태와 후보의 수를 한 줄로 적어요. 후보가 전달되지 않은 연결이 어떻게 보이는지 보세요.',
    en: 'Writes the four states and the number of candidates in one line, of a connection whose candidates are not passed on.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'stable' },
    { what: 'console', text: 'stuck: stable, complete, new, new, dtls new' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'mended: stable, complete, connected, connected, dtls connected' },
  ],
};
