import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'add-track',
  title: { ko: '트랙 보내기', en: 'Send tracks' },
  about: {
    ko: 'B의 ontrack은 트랙마다 한 번씩 호출되지만, 그때는 아직 아무것도 오지 않았어요. 영상은 unmute 다음에 보여요.',
    en: 'B’s ontrack is called once per track, while nothing has arrived yet. The picture comes with unmute.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    {
      what: 'refusal',
      peer: 'A',
      method: 'addTrack',
      error: 'InvalidAccessError',
      by: '  a.addTrack(stream.getTracks()[0], stream);',
    },
    { what: 'event', peer: 'B', name: 'track', by: 'await b.setRemoteDescription(' },
    { what: 'event', peer: 'B', name: 'unmute' },
    { what: 'state', peer: 'A', machine: 'connection', state: 'connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
    { what: 'console', text: 'InvalidAccessError' },
    { what: 'console', text: 'audio muted: true' },
    { what: 'console', text: 'video muted: true' },
    { what: 'console', text: 'video arrives' },
  ],
};
