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
    more: {
      ko: '같은 공유기 뒤에서 나가는 통신은 바깥에서 보면 모두 한 주소에서 와요. 그래서 안쪽 주소를 그대로 알려 주면 상대가 찾아올 수 없고, STUN과 ICE가 필요해져요. NAT가 방화벽은 아니지만, 먼저 나간 적 없는 주소에서 오는 패킷은 대개 버려요.',
      en: 'Seen from outside, everybody behind the same router has one address. An inner address is therefore of no use to the other side, and that is what STUN and ICE are for. A NAT is no firewall, but it mostly drops packets from addresses that nobody inside has written to.',
    },
    see: ['stun', 'srflx', 'turn'],
  },
  stun: {
    name: { ko: 'STUN', en: 'STUN' },
    meaning: {
      ko: '“내가 바깥에서 어떤 주소로 보이나요?”라는 물음에 답해 주는 프로토콜로, 통화 내용은 STUN 서버를 지나가지 않아요.',
      en: 'The protocol that answers “which address do I have, seen from outside?”; no media passes through a STUN server.',
    },
    spec: 'stun',
    more: {
      ko: '물음 하나와 답 하나가 전부라 서버가 하는 일이 아주 적어요. ICE가 두 피어 사이의 경로를 확인할 때 쓰는 메시지도 같은 STUN 형식이에요.',
      en: 'One question and one answer: such a server has little to do. The checks that ICE makes between the two peers are messages of the same format.',
    },
    see: ['nat', 'srflx', 'connectivity-check'],
  },
  turn: {
    name: { ko: 'TURN', en: 'TURN' },
    meaning: {
      ko: '중계 서버에 자리를 빌려 그 주소로 패킷을 주고받는 프로토콜로, 자격 증명이 필요해요.',
      en: 'The protocol by which a peer rents an address on a relay and sends and receives through it; it takes credentials.',
    },
    spec: 'turn',
    more: {
      ko: 'STUN의 확장이라 한 서버가 둘 다 하는 경우가 많아요. 자격 증명이 페이지에 드러나므로, 짧은 시간만 유효한 것을 사용자마다 만들어 줘야 해요.',
      en: 'It is an extension of STUN, and one server often does both. Its credentials are visible to the page, so make them per user and let them expire soon.',
    },
    see: ['relay', 'relay-candidate', 'stun'],
  },
  host: {
    name: { ko: 'host 후보', en: 'host candidate' },
    meaning: {
      ko: '기기의 네트워크 인터페이스가 가진 주소 그대로인 후보예요.',
      en: 'A candidate whose address belongs to a network interface of the device itself.',
    },
    spec: 'candidateTypes',
    more: {
      ko: '같은 네트워크나 같은 기기에 있는 피어라면 이것만으로 연결돼요. 카메라나 마이크 권한이 없는 페이지에서는 주소 대신 `.local` 이름이 적혀요.',
      en: 'Between peers of one network or one device nothing else is needed. In a page without permission for camera or microphone a `.local` name stands in place of the address.',
    },
    forms: { ko: ['`host`', 'host 후보'], en: ['`host`', 'host candidate'] },
    see: ['mdns', 'ice-candidate'],
  },
  srflx: {
    name: { ko: 'srflx 후보', en: 'srflx candidate' },
    meaning: {
      ko: 'STUN 서버가 알려 준, NAT 바깥에서 보이는 주소로 된 후보(server reflexive)예요.',
      en: 'A candidate with the address that a STUN server has seen, on the outer side of the NAT (server reflexive).',
    },
    spec: 'candidateTypes',
    more: {
      ko: '정식 이름은 server reflexive예요. STUN 서버가 설정에 있어야 생기고, NAT가 없는 곳에서는 `host`와 같은 주소라서 따로 나오지 않을 수 있어요.',
      en: 'It is short for server reflexive. It takes a STUN server in the configuration; where there is no NAT, it would equal the `host` candidate and may be left out.',
    },
    forms: { ko: ['`srflx`', 'srflx 후보'], en: ['`srflx`', 'srflx candidate'] },
    see: ['stun', 'nat', 'prflx'],
  },
  'relay-candidate': {
    name: { ko: 'relay 후보', en: 'relay candidate' },
    meaning: {
      ko: 'TURN 서버에서 빌린 주소로 된 후보로, 마지막에 쓰는 길이에요.',
      en: 'A candidate with an address rented on a TURN server: the route of last resort.',
    },
    spec: 'candidateTypes',
    more: {
      ko: "TURN 서버가 설정에 있고 자격 증명이 맞을 때만 나와요. 우선순위가 가장 낮아서, 더 짧은 길이 있으면 ICE가 그쪽을 골라요. `iceTransportPolicy: 'relay'`로 이것만 쓰게 할 수도 있어요.",
      en: "It appears only with a TURN server in the configuration and the right credentials. It has the lowest priority, so ICE takes it when nothing shorter works; `iceTransportPolicy: 'relay'` allows nothing else.",
    },
    forms: { ko: ['`relay`', 'relay 후보'], en: ['`relay`', 'relay candidate'] },
    see: ['turn', 'relay', 'ice-transport-policy'],
  },
} as const satisfies Terms;
