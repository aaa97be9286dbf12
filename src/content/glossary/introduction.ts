import type { Terms } from './types.ts';

/** Terms that chapter 1 introduces. A table. */
export const INTRODUCTION = {
  webrtc: {
    name: { ko: 'WebRTC', en: 'WebRTC' },
    meaning: {
      ko: '브라우저와 앱이 소리, 영상, 데이터를 서로 실시간으로 주고받게 하는 API와 프로토콜의 묶음이에요.',
      en: 'A set of APIs and protocols by which browsers and apps exchange sound, picture and data in real time.',
    },
    more: {
      ko: '표준은 둘로 나뉘어요. 페이지가 부르는 API는 W3C가, 선 위를 오가는 프로토콜은 IETF가 정했어요. 서버를 거치지 않는다는 뜻은 아니에요. 시그널링 서버는 늘 필요하고, 중계 서버가 필요한 사용자도 있어요.',
      en: 'Its standard has two halves: the W3C describes the API that a page calls, the IETF the protocols on the wire. It does not mean that no server takes part: signaling always needs one, and some users need a relay.',
    },
    see: ['peer-connection', 'signaling', 'relay'],
  },
  peer: {
    name: { ko: '피어', en: 'peer' },
    meaning: {
      ko: '연결의 한쪽 끝이에요. 브라우저 탭일 수도, 네이티브 앱이나 서버일 수도 있어요.',
      en: 'One end of a connection: a browser tab, but also a native app or a server.',
    },
    more: {
      ko: '`RTCPeerConnection` 객체 하나가 피어 하나예요. 상대 피어는 다른 기기에 있을 수도 있고, 이 책의 예제처럼 같은 페이지에 있을 수도 있어요. 클라이언트와 서버처럼 역할이 나뉘지 않고, 양쪽이 같은 API를 써요.',
      en: 'One `RTCPeerConnection` object is one peer. The other may be on another device or, as in the samples of this book, in the same page. Peers are not client and server: both use the same API.',
    },
    see: ['peer-connection', 'signaling'],
  },
  signaling: {
    name: { ko: '시그널링', en: 'signaling' },
    meaning: {
      ko: '연결되기 전에 두 피어의 description과 후보를 서로에게 전하는 일로, WebSocket 같은 방법을 골라 직접 만들어야 해요.',
      en: 'Carrying descriptions and candidates between two peers before they are connected; how, for instance over a WebSocket, is up to your program.',
    },
    spec: 'signalingIsYours',
    more: {
      ko: '표준은 무엇을 전해야 하는지만 정하고, 어떻게 전할지는 정하지 않아요. Django라면 Channels의 WebSocket이 흔한 선택이에요. 연결된 뒤에도 재협상과 ICE 재시작에 쓰니, 통화하는 동안 열어 두세요.',
      en: 'The standards say what has to be carried, not how. With Django, a WebSocket of Channels is a common choice. Keep it open during the call: renegotiation and ICE restarts need it too.',
    },
    see: ['description', 'ice-candidate', 'renegotiation'],
  },
  ice: {
    name: { ko: 'ICE', en: 'ICE' },
    meaning: {
      ko: '양쪽의 주소를 모아 쌍으로 묶고 시험해서 실제로 통하는 경로를 찾는 절차예요.',
      en: 'The procedure that collects addresses of both sides, pairs them, and tests the pairs until it has a route that works.',
    },
    spec: 'ice',
    more: {
      ko: '표준 이름은 Interactive Connectivity Establishment예요. 연결된 뒤에도 몇 초마다 같은 확인을 되풀이해서, 상대가 조용해졌다는 사실을 알려 주는 것도 ICE예요.',
      en: 'The letters stand for Interactive Connectivity Establishment. It goes on after the connection is up, with a check every few seconds, and so it is also what notices that the other side has gone silent.',
    },
    see: ['ice-candidate', 'candidate-pair', 'connectivity-check', 'ice-restart'],
  },
  'ice-candidate': {
    name: { ko: '후보', en: 'candidate' },
    meaning: {
      ko: '한 피어에 닿을 수 있을지도 모르는 주소와 포트예요.',
      en: 'An address and port at which a peer may be reachable.',
    },
    spec: 'addIceCandidate',
    more: {
      ko: '종류는 넷이에요. `host`, `srflx`, `prflx`, `relay`. 후보가 있다고 연결되는 것은 아니고, 상대의 후보와 짝지어 확인해 봐야 해요. 받은 후보는 remote description이 있어야 `addIceCandidate()`로 넣을 수 있어요.',
      en: 'There are four types: `host`, `srflx`, `prflx` and `relay`. A candidate is a possibility, not a connection: it has to be paired with one of the other side and checked. `addIceCandidate()` takes one only when the remote description is there.',
    },
    forms: { ko: ['후보'], en: ['candidate'] },
    see: ['host', 'srflx', 'prflx', 'relay-candidate', 'candidate-pair'],
  },
  dtls: {
    name: { ko: 'DTLS', en: 'DTLS' },
    meaning: {
      ko: 'UDP 위의 TLS로, 두 피어가 서로의 인증서를 확인하고 암호화 키를 합의해요.',
      en: 'TLS for UDP: the two peers check each other’s certificate and agree on keys.',
    },
    spec: 'securityMandatory',
    more: {
      ko: '인증서는 보통 브라우저가 만든 자체 서명 인증서이고, 누구 것인지는 SDP의 핑거프린트로 확인해요. 핸드셰이크가 끝나야 `connectionState`가 `connected`가 되고, SRTP의 키도 여기서 나와요.',
      en: 'The certificates are usually made by the browser and signed by themselves; the fingerprint in the SDP says whose they are. Only when its handshake is over can `connectionState` be `connected`, and the keys of SRTP come out of it.',
    },
    see: ['fingerprint', 'certificate', 'srtp', 'dtls-transport'],
  },
  'data-channel': {
    name: { ko: '데이터 채널', en: 'data channel' },
    meaning: {
      ko: '연결 위에서 메시지를 주고받는 통로로, WebSocket과 비슷하지만 상대와 바로 이어져요.',
      en: 'A way to exchange messages over a connection, much like a WebSocket, but from peer to peer.',
    },
    spec: 'dataChannels',
    more: {
      ko: '순서를 지킬지, 잃어버린 메시지를 다시 보낼지 채널마다 고를 수 있어요. 기본값은 TCP처럼 순서대로, 빠짐없이예요. 첫 채널은 offer 전에 만들어야 따로 재협상할 일이 없어요.',
      en: 'Each channel chooses whether its messages keep their order and whether lost ones are sent again; by default both, as with TCP. Make the first one before the offer, or it takes another negotiation.',
    },
    see: ['sctp', 'negotiation'],
  },
  track: {
    name: { ko: '트랙', en: 'track' },
    meaning: {
      ko: '카메라 영상 하나, 마이크 소리 하나처럼 한 가지 미디어가 흘러나오는 원천이에요.',
      en: 'One flow of one kind of media: the picture of a camera, the sound of a microphone.',
    },
    more: {
      ko: '트랙은 피어 사이를 건너가지 않아요. 보내는 쪽의 트랙과 받는 쪽의 트랙은 서로 다른 객체이고, `enabled`나 `label` 같은 속성은 전해지지 않아요. 끄고 켜는 방법이 여럿인데 전송, 장치, 상대 화면에 미치는 효과가 저마다 달라요.',
      en: 'A track does not travel: the one that is sent and the one that is received are two objects, and attributes such as `enabled` and `label` stay where they are. There are several ways to turn one off, and they differ in what is sent, in what the device does and in what the other side sees.',
    },
    see: ['stream', 'sender', 'receiver', 'muted'],
  },
  relay: {
    name: { ko: '중계 서버(TURN)', en: 'relay (TURN)' },
    meaning: {
      ko: '직접 통하는 경로가 없을 때 두 피어의 패킷을 대신 날라 주는 서버예요.',
      en: 'A server that passes packets on between two peers where no direct route works.',
    },
    spec: 'relayed',
    more: {
      ko: '트래픽이 모두 서버를 지나가니 대역폭만큼 비용이 들어요. 그래도 내용은 볼 수 없어요. 암호화는 두 피어 사이에서 이루어지니까요.',
      en: 'All of the traffic passes through it, so it costs as much as it carries. It cannot read any of it: the encryption is between the two peers.',
    },
    forms: { ko: ['중계 서버'], en: ['relay'] },
    see: ['turn', 'relay-candidate'],
  },
  sfu: {
    name: { ko: 'SFU', en: 'SFU' },
    meaning: {
      ko: '여럿이 하는 통화에서 각자의 미디어를 받아 다른 사람들에게 나눠 보내는 서버예요.',
      en: 'A server in a call of many that takes the media of each and forwards it to the others.',
    },
    more: {
      ko: '표준 이름은 selective forwarding unit(RFC 7667의 selective forwarding middlebox)이에요. 참가자마다 연결은 서버와 하나면 되니 업로드가 한 벌로 끝나요. 영상을 합치거나 다시 인코딩하지 않는다는 점이 MCU와 달라요.',
      en: 'The letters stand for selective forwarding unit (a selective forwarding middlebox in RFC 7667). Everyone has one connection, to the server, and uploads once. It does not decode or mix, and in that it differs from an MCU.',
    },
    see: ['mesh', 'rtp'],
  },
} as const satisfies Terms;
