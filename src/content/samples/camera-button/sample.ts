import type { Sample } from '../types.ts';

export const sample: Sample = {
  id: 'camera-button',
  title: { ko: '카메라 버튼', en: 'A camera button' },
  about: {
    ko: '버튼은 변수가 아니라 트랙이 말하는 대로 보여 줘요. 가리기, 정말로 끄기, 다시 켜기를 모두 거쳐도 어긋나지 않아요.',
    en: 'The button shows what the track says, not what a variable remembers. It stays right while the camera is hidden, turned off and turned on again.',
  },
  files: [{ name: 'main.ts' }],
  needs: { connection: 'connecting', media: false, channel: false, file: false },
  standsAlone: false,
  reaches: [
    { what: 'state', peer: 'A', machine: 'signaling', state: 'stable' },
    { what: 'console', text: 'at first: camera on' },
    { what: 'console', text: 'hidden: camera off' },
    { what: 'console', text: 'another camera: camera on' },
    { what: 'console', text: 'turned off: camera off' },
    { what: 'console', text: 'found by kind: undefined' },
    { what: 'console', text: 'turned on: camera on' },
  ],
};
