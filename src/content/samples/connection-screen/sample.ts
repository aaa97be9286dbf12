import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'connection-screen',
  title: { ko: '상태를 화면에 보이기', en: 'Show the state on a screen' },
  about: {
    ko: 'connectionState마다 사용자에게 보일 문장이 하나씩 있어요. 첫 상태와 closed는 이벤트로 오지 않아요.',
    en: 'One sentence for the user per connectionState. The first state and closed come without an event.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'state', peer: 'A', machine: 'data-channel', state: 'open' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'closed' },
    { what: 'console', text: 'at first: new' },
    { what: 'console', text: 'cleaned up: closed' },
  ],
};
