import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'silence',
  title: { ko: '음소거해도 나가는 것', en: 'What goes out while muted' },
  about: {
    ko: 'enabled를 끈 마이크는 무음을 계속 보내요. 트랙을 비우면 아무것도 나가지 않지만, 마이크는 여전히 켜져 있어요.',
    en: 'A microphone whose enabled is off goes on sending silence. Without a track nothing goes out, and the microphone is still on.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connected', media: true, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'on sends' },
    { what: 'console', text: 'enabled = false sends' },
    { what: 'console', text: 'no track is silent 0' },
    { what: 'console', text: 'microphone: live' },
    { what: 'console', text: 'back sends' },
  ],
};
