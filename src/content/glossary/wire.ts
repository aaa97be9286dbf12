import type { Terms } from './types.ts';

/** What happens between the peers, and the protocols it happens in. A table. */
export const WIRE = {
  description: {
    name: { ko: 'description', en: 'session description' },
    meaning: {
      ko: '무엇을 어떻게 주고받을지를 SDP로 적은 것으로, offer와 answer가 모두 description이에요.',
      en: 'What is to be exchanged and how, written down as SDP; offers and answers are both descriptions.',
    },
    spec: 'descriptions',
    more: {
      ko: '`type`과 `sdp` 두 필드로 이루어져 JSON으로 보낼 수 있어요. 내 것은 `localDescription`, 상대 것은 `remoteDescription`에서 볼 수 있어요.',
      en: 'It has two fields, `type` and `sdp`, and travels as JSON. One’s own is found in `localDescription`, the other side’s in `remoteDescription`.',
    },
    forms: { ko: ['description'], en: ['description'] },
    see: ['offer', 'answer', 'sdp'],
  },
  negotiation: {
    name: { ko: '협상', en: 'negotiation' },
    meaning: {
      ko: 'offer와 answer를 한 번씩 주고받아 무엇을 어떻게 주고받을지 합의하는 일이에요.',
      en: 'One exchange of offer and answer, by which the two sides agree on what to send and how.',
    },
    spec: 'setLocalDescription',
    more: {
      ko: '협상이 끝나면 양쪽 `signalingState`가 모두 `stable`이에요. 그렇다고 연결된 것은 아니고, 경로를 찾는 ICE는 그때부터 한창이에요.',
      en: 'When it is over, `signalingState` is `stable` on both sides. That is not yet a connection: ICE may still be looking for a route.',
    },
    forms: { ko: ['협상'], en: ['negotiation', 'negotiate'] },
    see: ['offer', 'answer', 'renegotiation', 'signaling-state'],
  },
  'connectivity-check': {
    name: { ko: '연결 확인', en: 'connectivity check' },
    meaning: {
      ko: '후보 쌍 하나가 통하는지 알아보려고 보내는 STUN 요청과 그에 대한 답이에요.',
      en: 'A STUN request that finds out whether one candidate pair works, and the response to it.',
    },
    spec: 'connectivityCheck',
    more: {
      ko: '양쪽이 다 보내고, 상대의 비밀번호를 알아야 만들 수 있어서 아무나 흉내 낼 수 없어요. 첫 성공 뒤에도 경로가 살아 있는지 보려고 이어져요.',
      en: 'Both sides send them, and one has to know the other’s password, so that nobody else can. They go on after the first success, to see that the route is still alive.',
    },
    forms: { ko: ['연결 확인'], en: ['connectivity check'] },
    see: ['candidate-pair', 'stun', 'consent'],
  },
  gathering: {
    name: { ko: '후보 수집', en: 'gathering' },
    meaning: {
      ko: '인터페이스와 STUN, TURN 서버에 물어 내 쪽 후보를 찾는 일이에요.',
      en: 'Looking for one’s own candidates: at the interfaces, at STUN servers and at TURN servers.',
    },
    spec: 'gatherCandidates',
    more: {
      ko: '`setLocalDescription()`이 시작하게 하고, 찾는 대로 `icecandidate`가 나와요. 답하지 않는 서버가 하나라도 있으면 끝나기까지 오래 걸려요.',
      en: '`setLocalDescription()` starts it, and `icecandidate` tells of each one found. A single silent server makes it last long.',
    },
    forms: { ko: ['후보 수집', '수집'], en: ['gathering'] },
    see: ['ice-candidate', 'ice-gathering-state', 'stun'],
  },
  certificate: {
    name: { ko: '인증서', en: 'certificate' },
    meaning: {
      ko: 'DTLS에서 자기를 증명하는 데 쓰는 키와 서명으로, 보통 브라우저가 연결마다 새로 만들어요.',
      en: 'The key and signature with which a peer proves itself in DTLS; usually the browser makes one for each connection.',
    },
    spec: 'certificates',
    more: {
      ko: '웹사이트의 인증서와 달리 어느 기관도 보증하지 않고, SDP의 핑거프린트로만 확인해요. `generateCertificate()`로 만들어 여러 연결에 쓸 수도 있어요.',
      en: 'Unlike that of a website, it is vouched for by no authority, only by the fingerprint in the SDP. `generateCertificate()` makes one that several connections can share.',
    },
    forms: { ko: ['인증서'], en: ['certificate'] },
    see: ['dtls', 'fingerprint'],
  },
  rtp: {
    name: { ko: 'RTP', en: 'RTP' },
    meaning: {
      ko: '소리와 영상을 작은 패킷으로 나눠 실시간으로 나르는 프로토콜이에요.',
      en: 'The protocol that carries sound and picture in small packets, in real time.',
    },
    spec: 'rtp',
    more: {
      ko: '패킷마다 번호와 시각이 있어 받는 쪽이 순서를 맞추고 빠진 것을 알아차려요. WebRTC에서는 늘 암호화한 SRTP로 나가요.',
      en: 'Each packet has a number and a time, by which the receiver puts them in order and notices gaps. In WebRTC it always goes encrypted, as SRTP.',
    },
    see: ['srtp', 'rtcp', 'ssrc'],
  },
  rtcp: {
    name: { ko: 'RTCP', en: 'RTCP' },
    meaning: {
      ko: 'RTP 곁에서 손실과 지연을 알리고 키프레임을 요청하는 제어 메시지예요.',
      en: 'The control messages beside RTP: they report loss and delay and ask for keyframes.',
    },
    spec: 'rtp',
    more: {
      ko: '내가 보낸 것이 상대에게 얼마나 닿았는지 알 수 있는 것은 이 보고 덕분이에요. 통계의 `remote-inbound-rtp`가 여기서 나와요.',
      en: 'That a sender knows how much of its media arrives is owed to these reports; `remote-inbound-rtp` in statistics is made of them.',
    },
    see: ['rtp', 'rtcp-mux'],
  },
  'rtcp-mux': {
    name: { ko: 'RTCP 다중화(rtcp-mux)', en: 'RTCP multiplexing' },
    meaning: {
      ko: 'RTP와 RTCP를 포트 하나로 함께 주고받는 방식이에요.',
      en: 'Sending RTP and RTCP over one port.',
    },
    spec: 'muxPolicy',
    more: {
      ko: '`rtcpMuxPolicy`의 기본값 `require`에서는 이것을 모르는 상대와는 연결하지 않아요. 브라우저끼리는 신경 쓸 일이 없어요.',
      en: 'With `require`, the default of `rtcpMuxPolicy`, a peer that does not know it is turned down. Between browsers it needs no thought.',
    },
    forms: { ko: ['`rtcpMuxPolicy`', 'rtcp-mux'], en: ['`rtcpMuxPolicy`', 'RTCP multiplexing'] },
    see: ['rtcp', 'bundle'],
  },
  ssrc: {
    name: { ko: 'SSRC', en: 'SSRC' },
    meaning: {
      ko: 'RTP 흐름 하나를 가리키는 32비트 번호예요.',
      en: 'The 32-bit number of one flow of RTP.',
    },
    spec: 'rtp',
    more: {
      ko: '통계의 `inbound-rtp`와 `outbound-rtp` 보고서가 저마다 하나씩 갖고 있어요. 어느 트랙의 것인지는 SSRC보다 `mid`로 아는 편이 확실해요.',
      en: 'Each `inbound-rtp` and `outbound-rtp` report of the statistics has one. To learn which track it belongs to, `mid` is the surer sign.',
    },
    forms: { ko: ['SSRC', '`ssrc`'], en: ['SSRC', '`ssrc`'] },
    see: ['rtp', 'mid'],
  },
  transport: {
    name: { ko: '트랜스포트', en: 'transport' },
    meaning: {
      ko: '패킷이 실제로 오가는 길 하나로, ICE가 경로를 찾고 DTLS가 암호화해요.',
      en: 'One way along which packets really travel: ICE finds its route, DTLS encrypts it.',
    },
    spec: 'dtlsTransport',
    more: {
      ko: '번들을 쓰면 연결 하나에 트랜스포트도 하나예요. `connectionState`는 모든 트랜스포트의 상태를 합친 값이에요.',
      en: 'With BUNDLE a connection has one. `connectionState` sums up the states of all of them.',
    },
    forms: { ko: ['트랜스포트'], en: ['transport'] },
    see: ['ice-transport', 'dtls-transport', 'bundle'],
  },
  controlling: {
    name: { ko: 'controlling 쪽', en: 'controlling peer' },
    meaning: {
      ko: '어느 후보 쌍을 쓸지 정하는 쪽으로, 보통 처음 offer를 낸 쪽이에요.',
      en: 'The side that decides which candidate pair is used; usually the one that made the first offer.',
    },
    spec: 'iceRole',
    more: {
      ko: '상대는 controlled예요. polite와는 다른 역할이고, 프로그램이 고르는 것이 아니라 ICE가 정해요.',
      en: 'The other side is controlled. It has nothing to do with being polite, and ICE assigns it, not the program.',
    },
    forms: { ko: ['controlling'], en: ['controlling'] },
    see: ['nominated', 'ice'],
  },
  'selected-pair': {
    name: { ko: '선택된 쌍(selected pair)', en: 'selected pair' },
    meaning: {
      ko: '지금 패킷이 실제로 오가는 후보 쌍이에요.',
      en: 'The candidate pair along which packets travel at the moment.',
    },
    spec: 'selectedPair',
    more: {
      ko: '더 나은 쌍이 통하면 통화 중에도 바뀔 수 있어요. 중계를 쓰는지 알고 싶으면 이 쌍의 `candidateType`을 보세요.',
      en: 'It may change during a call, when a better one works. To learn whether a relay is in use, look at its `candidateType`.',
    },
    forms: {
      ko: ['선택된 쌍', '선택된 후보 쌍', 'selected 쌍'],
      en: ['selected pair', 'selected candidate pair'],
    },
    see: ['candidate-pair', 'nominated', 'relay-candidate'],
  },
  'operations-chain': {
    name: { ko: '작업 체인(operations chain)', en: 'operations chain' },
    meaning: {
      ko: '한 연결의 협상 호출을 하나씩 차례로 실행하는 줄이에요.',
      en: 'The queue in which the negotiation calls of a connection run one after the other.',
    },
    spec: 'operationsChain',
    more: {
      ko: '그래서 `await` 없이 이어 불러도 순서는 지켜져요. 다만 앞의 호출이 실패했는지는 기다려 봐야 알 수 있어요.',
      en: 'Calls keep their order even without `await`. Whether one of them has failed is still only known by waiting for it.',
    },
    forms: { ko: ['작업 체인'], en: ['operations chain'] },
    see: ['negotiation', 'signaling-state'],
  },
  munging: {
    name: { ko: 'SDP 수정(munging)', en: 'munging' },
    meaning: {
      ko: '만들어진 SDP를 문자열로 고쳐서 적용하거나 보내는 일이에요.',
      en: 'Changing the text of an SDP before setting or sending it.',
    },
    spec: 'noMunging',
    more: {
      ko: '명세는 내 SDP를 고쳐 적용하는 것을 허용하지 않는데, 브라우저가 받아 줄 때도 있어요. 언제 막힐지 모르니 `setCodecPreferences()`나 `setParameters()` 같은 API를 쓰세요.',
      en: 'The specification does not allow it for one’s own description, but browsers accept some of it. As that may end any day, use `setCodecPreferences()`, `setParameters()` and the like.',
    },
    forms: { ko: ['munging'], en: ['munging', 'munged'] },
    see: ['sdp', 'description'],
  },
  jsep: {
    name: { ko: 'JSEP', en: 'JSEP' },
    meaning: {
      ko: 'offer와 answer를 만들고 적용하는 규칙을 정한 IETF 문서(RFC 9429)예요.',
      en: 'The IETF document (RFC 9429) that says how offers and answers are made and applied.',
    },
    spec: 'jsep',
    more: {
      ko: 'webrtc-pc가 API를 말한다면 JSEP은 그 안에서 SDP가 어떻게 되는지를 말해요. 이름은 JavaScript Session Establishment Protocol에서 왔어요.',
      en: 'Where webrtc-pc describes the API, JSEP describes what becomes of the SDP inside it. The letters stand for JavaScript Session Establishment Protocol.',
    },
    forms: { ko: ['JSEP'], en: ['JSEP'] },
    see: ['sdp', 'negotiation'],
  },
  'secure-context': {
    name: { ko: '보안 컨텍스트', en: 'secure context' },
    meaning: {
      ko: 'HTTPS나 `localhost`처럼, 브라우저가 민감한 기능을 허용하는 페이지의 조건이에요.',
      en: 'A page over HTTPS or from `localhost`: the condition on which browsers allow what is sensitive.',
    },
    more: {
      ko: '카메라와 마이크, 화면 공유에 필요해요. `RTCPeerConnection` 자체는 그렇지 않은 페이지에서도 만들 수 있어요.',
      en: 'Camera, microphone and screen sharing need it. An `RTCPeerConnection` itself can be made without.',
    },
    forms: { ko: ['보안 컨텍스트'], en: ['secure context'] },
    see: ['track'],
  },
} as const satisfies Terms;
