import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'error-deadline',
  title: { ko: '침묵에는 내 시한을', en: 'A deadline of your own against silence' },
  about: {
    ko: '후보가 하나도 도착하지 않아서 아무 일도 일어나지 않아요. 0.4초 뒤 프로그램이 스스로 알아차리고 ICE를 재시작해요.',
    en: 'No candidate arrives, so nothing happens. After 0.4 s the program notices by itself and restarts ICE.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'none', media: false, channel: false, file: false },
  standsAlone: true,
  reaches: [
    { what: 'console', text: 'no connection yet: new', by: 'console.warn' },
    { what: 'event', peer: 'A', name: 'negotiationneeded', by: 'a.restartIce()' },
    { what: 'console', text: 'A: connected' },
    { what: 'state', peer: 'B', machine: 'connection', state: 'connected' },
  ],
};
