import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'close',
  title: { ko: '연결 닫기', en: 'Close a connection' },
  about: {
    ko: 'B의 상태는 바로 closed로 읽히지만 이벤트는 없어요. A에서는 채널만 바로 닫히고, 연결이 끊긴 것은 몇 초 뒤에야 알아요.',
    en: 'B reads closed at once, without an event. On A’s side only the channel closes at first; that the connection is gone shows seconds later.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'closed', by: 'b.close()' },
    { what: 'state', peer: 'B', machine: 'signaling', state: 'closed', by: 'b.close()' },
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'closed' },
    {
      what: 'refusal',
      peer: 'B',
      method: 'createOffer',
      error: 'InvalidStateError',
      by: 'await b.createOffer()',
    },
    { what: 'console', text: 'B: reads closed' },
    { what: 'console', text: 'B: InvalidStateError' },
    { what: 'console', text: 'A: chat closed, connected' },
  ],
};
