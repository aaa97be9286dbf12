import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'receivers',
  title: { ko: 'receiver 살펴보기', en: 'Look at the receivers' },
  about: {
    ko: 'receiver와 그 트랙은 협상 전부터 있어요. 처음에는 muted이고, 들어오기 시작하면 바뀌어요.',
    en: 'A receiver and its track exist before any exchange. The track is muted until something arrives.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'event', peer: 'B', name: 'unmute' },
    { what: 'console', text: 'before: audio muted' },
    { what: 'console', text: 'negotiated:' },
    { what: 'console', text: 'arrives:' },
  ],
};
