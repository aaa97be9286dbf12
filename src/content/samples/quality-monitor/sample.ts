import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'quality-monitor',
  title: { ko: '제대로 된 품질 모니터', en: 'A quality monitor that is right' },
  about: {
    ko: '들어오는 스트림마다 지난번에 본 뒤로 잃은 비율을 판단하고, 모르면 모른다고 해요.',
    en: 'Judges each stream that arrives by the share lost since the last look, and says unknown where it does not know.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connected', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'look 1: unknown' },
    { what: 'console', text: 'look 3: good' },
    { what: 'console', text: 'video lost 0' },
  ],
};
