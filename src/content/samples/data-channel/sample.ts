import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'data-channel',
  title: { ko: '데이터 채널로 주고받기', en: 'Use a data channel' },
  about: {
    ko: '텍스트와 바이너리를 보낸 다음, B가 채널만 닫아요. 열리기 전에 보내면 오류가 나요.',
    en: 'Text and bytes go across, then B closes the channel alone. Sending before it is open fails.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    {
      what: 'refusal',
      peer: 'A',
      method: 'send',
      error: 'InvalidStateError',
      by: "  chat.send('too early');",
    },
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'closed' },
    { what: 'state', peer: 'B', machine: 'data-channel', state: 'closed', by: 'channel.close()' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'InvalidStateError in connecting' },
    { what: 'console', text: 'B: received hello' },
    { what: 'console', text: 'B: received {"x":1,"y":2}' },
    { what: 'console', text: 'A: closed' },
  ],
};
