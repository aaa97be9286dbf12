import type { Terms } from './types.ts';

/** Terms that chapter 2 introduces. A table. */
export const CONFIGURATION = {
  nat: {
    name: { ko: 'NAT', en: 'NAT' },
    meaning: {
      ko: '공유기처럼 안쪽 주소를 바깥 주소로 바꿔 주는 장치로, 밖에서 먼저 들어오는 패킷은 대개 막혀요.',
      en: 'What a home router does: it swaps inner addresses for an outer one, and mostly drops packets that nobody inside has asked for.',
    },
    spec: 'ice8445',
  },
  stun: {
    name: { ko: 'STUN', en: 'STUN' },
    meaning: {
      ko: '“내가 바깥에서 어떤 주소로 보이나요?”라는 물음에 답해 주는 프로토콜로, 통화 내용은 STUN 서버를 지나가지 않아요.',
      en: 'The protocol that answers “which address do I have, seen from outside?”; no media passes through a STUN server.',
    },
    spec: 'stun',
  },
  turn: {
    name: { ko: 'TURN', en: 'TURN' },
    meaning: {
      ko: '중계 서버에 자리를 빌려 그 주소로 패킷을 주고받는 프로토콜로, 자격 증명이 필요해요.',
      en: 'The protocol by which a peer rents an address on a relay and sends and receives through it; it takes credentials.',
    },
    spec: 'turn',
  },
  host: {
    name: { ko: 'host 후보', en: 'host candidate' },
    meaning: {
      ko: '기기의 네트워크 인터페이스가 가진 주소 그대로인 후보예요.',
      en: 'A candidate whose address belongs to a network interface of the device itself.',
    },
    spec: 'candidateTypes',
  },
  srflx: {
    name: { ko: 'srflx 후보', en: 'srflx candidate' },
    meaning: {
      ko: 'STUN 서버가 알려 준, NAT 바깥에서 보이는 주소로 된 후보(server reflexive)예요.',
      en: 'A candidate with the address that a STUN server has seen, on the outer side of the NAT (server reflexive).',
    },
    spec: 'candidateTypes',
  },
  'relay-candidate': {
    name: { ko: 'relay 후보', en: 'relay candidate' },
    meaning: {
      ko: 'TURN 서버에서 빌린 주소로 된 후보로, 마지막에 쓰는 길이에요.',
      en: 'A candidate with an address rented on a TURN server: the route of last resort.',
    },
    spec: 'candidateTypes',
  },
} as const satisfies Terms;
