import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'file-transfer',
  title: { ko: '파일 보내기', en: 'Send a file' },
  about: {
    ko: '헤더를 먼저 보내고, 대기열을 보면서 조각을 보내고, 다 받았다는 답을 기다려요.',
    en: 'A header first, then chunks with an eye on the queue, then the word that all has arrived.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'console', text: 'A: queue at most' },
    { what: 'console', text: 'B: has picture.raw 1000000' },
    { what: 'console', text: 'A: all of it is here' },
  ],
};
