import type { Terms } from './types.ts';

/** Terms that chapter 2 introduces. A table. */
export const CONFIGURATION = {
  nat: {
    name: { ko: 'NAT', en: 'NAT' },
    meaning: {
      ko: '공유기처럼 안쪽 주소를 바깥 주소로 바꿔 주는 장치로, 밖에서 먼저 들어오는 것은 대개 막아요.',
      en: 'What a home router does: it replaces inner addresses by an outer one, and mostly lets nothing in that was not asked for.',
    },
    spec: 'stun',
  },
  stun: {
    name: { ko: 'STUN', en: 'STUN' },
    meaning: {
      ko: '요청을 보낸 쪽이 밖에서 어떤 주소와 포트로 보이는지 알려 주는 프로토콜이에요.',
      en: 'A protocol by which a server tells whoever asks which address and port it is seen under.',
    },
    spec: 'stun',
  },
  turn: {
    name: { ko: 'TURN', en: 'TURN' },
    meaning: {
      ko: '직접 통하는 길이 없을 때 서버가 대신 받아 전달해 주는 프로토콜이에요.',
      en: 'A protocol by which a server passes on what two peers cannot send each other directly.',
    },
    spec: 'turn',
  },
  srflx: {
    name: { ko: 'srflx 후보', en: 'srflx candidate' },
    meaning: {
      ko: 'STUN 서버가 알려 준, 밖에서 보이는 내 주소예요(server reflexive).',
      en: 'One’s own address as a STUN server has seen it (server reflexive).',
    },
    spec: 'gatherCandidates',
  },
  'host-candidate': {
    name: { ko: 'host 후보', en: 'host candidate' },
    meaning: {
      ko: '기기의 네트워크 인터페이스에 붙어 있는 주소예요.',
      en: 'An address of one of the device’s own network interfaces.',
    },
    spec: 'gatherCandidates',
  },
} as const satisfies Terms;
