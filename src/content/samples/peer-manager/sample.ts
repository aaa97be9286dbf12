import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'peer-manager',
  title: { ko: '연결을 맡아 주는 관리자', en: 'A manager that connects' },
  about: {
    ko: '두 사람을 연결하고, 동시에 바꿔도 합의에 이르고, 떠난다는 인사를 들으면 바로 정리해요.',
    en: 'It connects two people, agrees on what both change at once, and tidies up at a word of farewell.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'closed',
      by: 'this.all.get(other)?.pc.close();',
    },
    { what: 'console', text: 'ann ignores bob' },
    { what: 'console', text: 'agreed on' },
    { what: 'console', text: 'ann knows 0' },
  ],
};
