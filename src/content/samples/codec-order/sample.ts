import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'codec-order',
  title: { ko: '받고 싶은 코덱', en: 'The codec I like to receive' },
  about: {
    ko: 'B가 VP9를 앞에 두어도 교환하기 전에는 아무것도 바뀌지 않아요. 교환하고 나면 B가 아니라 A가 VP9를 보내요.',
    en: 'B puts VP9 first, and nothing changes before the next exchange. After it, the one that sends VP9 is not B but A.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'no video/H266' },
    { what: 'console', text: 'before: A sends video/VP8' },
    { what: 'console', text: 'after: A sends video/VP9' },
    { what: 'console', text: 'after: B sends video/VP8' },
  ],
};
