import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'channel-options',
  title: { ko: '채널의 옵션', en: 'The options of a channel' },
  about: {
    ko: '옵션이 다른 채널 셋을 열어요. B가 읽는 옵션은 A가 정한 그대로예요.',
    en: 'Three channels with different options. B reads the options just as A chose them.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'state', peer: 'B', machine: 'data-channel', state: 'open' },
    { what: 'refusal', peer: 'A', method: 'createDataChannel', error: 'TypeError' },
    { what: 'console', text: 'both limits: TypeError' },
    { what: 'console', text: 'B: chat' },
    { what: 'console', text: 'B: pointer' },
    { what: 'console', text: 'B: control says hello' },
  ],
};
