import type { Terms } from './types.ts';

/** Terms that chapter 1 introduces. A table. */
export const INTRODUCTION = {
  webrtc: {
    name: { ko: 'WebRTC', en: 'WebRTC' },
    meaning: {
      ko: '브라우저와 앱이 소리, 영상, 데이터를 서로 실시간으로 주고받게 하는 API와 프로토콜의 묶음이에요.',
      en: 'A set of APIs and protocols by which browsers and apps exchange sound, picture and data in real time.',
    },
  },
  peer: {
    name: { ko: '피어', en: 'peer' },
    meaning: {
      ko: '연결의 한쪽 끝이에요. 브라우저 탭일 수도, 네이티브 앱이나 서버일 수도 있어요.',
      en: 'One end of a connection: a browser tab, but also a native app or a server.',
    },
  },
  signaling: {
    name: { ko: '시그널링', en: 'signaling' },
    meaning: {
      ko: '연결되기 전에 두 피어의 description과 후보를 서로에게 전하는 일로, WebSocket 같은 방법을 골라 직접 만들어야 해요.',
      en: 'Carrying descriptions and candidates between two peers before they are connected; how, for instance over a WebSocket, is up to your program.',
    },
    spec: 'signalingIsYours',
  },
  ice: {
    name: { ko: 'ICE', en: 'ICE' },
    meaning: {
      ko: '양쪽의 주소를 모아 쌍으로 묶고 시험해서 실제로 통하는 경로를 찾는 절차예요.',
      en: 'The procedure that collects addresses of both sides, pairs them, and tests the pairs until it has a route that works.',
    },
    spec: 'ice',
  },
  'ice-candidate': {
    name: { ko: '후보', en: 'candidate' },
    meaning: {
      ko: '한 피어에 닿을 수 있을지도 모르는 주소와 포트예요.',
      en: 'An address and port at which a peer may be reachable.',
    },
    spec: 'addIceCandidate',
  },
  dtls: {
    name: { ko: 'DTLS', en: 'DTLS' },
    meaning: {
      ko: 'UDP 위의 TLS로, 두 피어가 서로의 인증서를 확인하고 암호화 키를 합의해요.',
      en: 'TLS for UDP: the two peers check each other’s certificate and agree on keys.',
    },
    spec: 'securityMandatory',
  },
  'data-channel': {
    name: { ko: '데이터 채널', en: 'data channel' },
    meaning: {
      ko: '연결 위에서 메시지를 주고받는 통로로, WebSocket과 비슷하지만 상대와 바로 이어져요.',
      en: 'A way to exchange messages over a connection, much like a WebSocket, but from peer to peer.',
    },
    spec: 'dataChannels',
  },
  track: {
    name: { ko: '트랙', en: 'track' },
    meaning: {
      ko: '카메라 영상 하나, 마이크 소리 하나처럼 한 가지 미디어가 흘러나오는 원천이에요.',
      en: 'One flow of one kind of media: the picture of a camera, the sound of a microphone.',
    },
  },
  relay: {
    name: { ko: '중계 서버(TURN)', en: 'relay (TURN)' },
    meaning: {
      ko: '직접 통하는 경로가 없을 때 두 피어의 패킷을 대신 날라 주는 서버예요.',
      en: 'A server that passes packets on between two peers where no direct route works.',
    },
    spec: 'relayed',
  },
  sfu: {
    name: { ko: 'SFU', en: 'SFU' },
    meaning: {
      ko: '여럿이 하는 통화에서 각자의 미디어를 받아 다른 사람들에게 나눠 보내는 서버예요.',
      en: 'A server in a call of many that takes the media of each and forwards it to the others.',
    },
  },
} as const satisfies Terms;
