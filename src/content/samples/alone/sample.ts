import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'alone',
  title: { ko: '혼자인 연결', en: 'A connection on its own' },
  about: {
    ko: '브라우저는 description을 만들고 주소를 모아요. 그것을 전하는 사람이 없으면 connectionState는 끝까지 new예요.',
    en: 'The browser writes a description and finds addresses. As long as nobody carries them, connectionState stays new.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    {
      what: 'state',
      peer: 'A',
      machine: 'signaling',
      state: 'have-local-offer',
      by: 'await pc.setLocalDescription()',
    },
    { what: 'state', peer: 'A', machine: 'ice-gathering', state: 'complete' },
    { what: 'console', text: 'begin: new' },
    { what: 'console', text: 'description: offer' },
    { what: 'console', text: 'with a key: true' },
    { what: 'console', text: 'with addresses: true' },
    { what: 'console', text: 'remote: null' },
    { what: 'console', text: 'end: new' },
  ],
};
