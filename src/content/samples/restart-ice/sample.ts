import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'restart-ice',
  title: { ko: 'ICE 재시작', en: 'Restart ICE' },
  about: {
    ko: 'restartIce()는 협상을 요청할 뿐이에요. 한 번 더 협상하면 자격 증명과 후보가 바뀌고, 채널은 열린 채로 있어요.',
    en: 'restartIce() only asks for a negotiation. One more exchange brings new credentials and candidates, while the channel stays open.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'event', peer: 'A', name: 'negotiationneeded', by: "a.createDataChannel('chat')" },
    { what: 'event', peer: 'A', name: 'negotiationneeded', by: 'a.restartIce()' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'A: ice-ufrag:' },
    { what: 'console', text: 'B: still open' },
  ],
};
