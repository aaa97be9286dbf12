import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'gathering-states',
  title: { ko: '수집을 기다리지 않기', en: 'Do not wait for gathering' },
  about: {
    ko: 'offer는 수집이 시작되자마자 보내요. complete가 된 뒤에도 재시작하면 다시 gathering이 돼요.',
    en: 'The offer goes as soon as gathering has begun. And complete is not for ever: a restart leads back to gathering.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'ice-gathering', state: 'gathering' },
    { what: 'state', peer: 'A', machine: 'ice-gathering', state: 'complete' },
    { what: 'console', text: 'at first: new' },
    { what: 'console', text: 'complete with' },
    { what: 'console', text: 'open' },
  ],
};
