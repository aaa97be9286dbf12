import type { Terms } from './types.ts';

/** Terms that chapter 8 introduces. A table. */
export const PATTERNS = {
  mcu: {
    name: { ko: 'MCU', en: 'MCU' },
    meaning: {
      ko: '모두의 영상을 받아 하나로 합친 다음 다시 인코딩해서 보내 주는 서버예요.',
      en: 'A server that takes everybody’s picture, mixes them into one, and sends that, encoded anew.',
    },
    more: {
      ko: '참가자는 하나만 받으면 되지만, 서버는 모두의 것을 디코딩하고 다시 인코딩해야 해서 비싸고 지연이 늘어요. 화면 배치를 참가자가 고르지 못하기도 해요. 이름은 multipoint control unit에서 왔어요.',
      en: 'Everyone receives one picture only, but the server has to decode and encode for all, which costs and adds delay; nor can a participant choose the layout. The letters stand for multipoint control unit.',
    },
    spec: 'middleboxes',
    see: ['sfu', 'mesh'],
  },
  'candidate-queue': {
    name: { ko: '후보 대기열', en: 'candidate queue' },
    meaning: {
      ko: '자기 description보다 먼저 온 후보를 넣어 두었다가, description을 적용한 뒤에 넣는 목록이에요.',
      en: 'The list in which candidates wait that have come before their description.',
    },
    more: {
      ko: '`remoteDescription`이 없을 때 `addIceCandidate()`를 부르면 거부되고, 그 후보는 다시 오지 않아요. description을 적용하는 동안에는 브라우저가 알아서 기다려 주니, 대기열은 그 전을 위한 거예요. 카메라를 기다리느라 아직 적용하지 않았거나, 시그널링이 순서를 지켜 주지 않을 때예요.',
      en: 'Without a `remoteDescription`, `addIceCandidate()` is refused, and nobody sends that candidate again. While the description is being applied, the browser itself makes them wait. The queue is for the time before: the program still waits for the camera, or signaling does not keep the order.',
    },
    forms: { ko: ['후보 대기열'], en: ['candidate queue'] },
    spec: 'addIceCandidate',
    see: ['ice-candidate', 'trickle-ice'],
  },
} as const satisfies Terms;
