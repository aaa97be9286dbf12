import type { Terms } from './types.ts';

/** Terms that no chapter owns: routes, identifiers, roles. A table. */
export const COMMON = {
  prflx: {
    name: { ko: 'prflx 후보', en: 'prflx candidate' },
    meaning: {
      ko: '상대에게서 온 연결 확인에서 처음 드러난 주소로 된 후보(peer reflexive)로, 시그널링으로는 오지 않아요.',
      en: 'A candidate that is first seen in a check from the other peer (peer reflexive); it never comes through signaling.',
    },
    spec: 'candidateTypes',
    more: {
      ko: 'NAT가 STUN 서버에 보여 준 주소와 상대에게 보여 준 주소가 다를 때 생겨요. 이벤트로는 오지 않고 통계에서만 볼 수 있어요.',
      en: 'It arises where a NAT shows the peer another address than it showed the STUN server. No event tells of it; statistics do.',
    },
    forms: { ko: ['`prflx`', 'prflx 후보'], en: ['`prflx`', 'prflx candidate'] },
    see: ['srflx', 'connectivity-check'],
  },
  srtp: {
    name: { ko: 'SRTP', en: 'SRTP' },
    meaning: {
      ko: '소리와 영상을 담은 RTP 패킷을 암호화한 것으로, 키는 DTLS에서 나와요.',
      en: 'RTP, the packets of sound and picture, encrypted; its keys come from DTLS.',
    },
    spec: 'srtp',
    more: {
      ko: 'DTLS 핸드셰이크에서 나온 키를 쓰는 방식을 DTLS-SRTP라고 하고, WebRTC에서는 이것만 허용돼요. 암호화를 끄는 설정은 없어요.',
      en: 'With keys out of the DTLS handshake it is called DTLS-SRTP, and WebRTC allows nothing else. There is no setting that turns the encryption off.',
    },
    see: ['dtls', 'rtp'],
  },
  mid: {
    name: { ko: 'mid', en: 'mid' },
    meaning: {
      ko: '`m=` 섹션의 이름으로, 후보와 트랜시버가 어느 섹션의 것인지를 이것으로 말해요.',
      en: 'The name of an `m=` section, by which candidates and transceivers say which one they belong to.',
    },
    spec: 'mid',
    more: {
      ko: '`transceiver.mid`는 협상하기 전에는 `null`이에요. 번들을 쓰면 여러 섹션의 패킷이 한 트랜스포트로 오기 때문에, 어느 섹션의 것인지 가려내는 데도 쓰여요.',
      en: '`transceiver.mid` is `null` before the first negotiation. With BUNDLE, packets of several sections arrive on one transport, and the mid helps to tell them apart.',
    },
    forms: { ko: ['`mid`', 'mid'], en: ['`mid`', 'mid'] },
    see: ['section', 'transceiver', 'bundle'],
  },
  'username-fragment': {
    name: { ko: 'usernameFragment(ufrag)', en: 'usernameFragment (ufrag)' },
    meaning: {
      ko: '한 세대의 ICE를 가리키는 짧은 이름으로, 재시작하면 바뀌어서 예전 후보를 가려낼 수 있어요.',
      en: 'The short name of one generation of ICE; it changes with a restart, so that older candidates can be told apart.',
    },
    spec: 'iceUfrag',
    more: {
      ko: 'SDP에는 `a=ice-ufrag` 줄로, 후보에는 `usernameFragment`로 적혀요. 짝이 되는 `a=ice-pwd`와 함께, 확인 메시지가 누구 것인지 가려내는 데 쓰여요.',
      en: 'It stands in the SDP as `a=ice-ufrag`, in a candidate as `usernameFragment`. Together with `a=ice-pwd` it says to whom a check belongs.',
    },
    forms: { ko: ['`usernameFragment`', 'ufrag'], en: ['`usernameFragment`', 'ufrag'] },
    see: ['ice-restart', 'ice-candidate'],
  },
  polite: {
    name: { ko: 'polite 쪽', en: 'polite peer' },
    meaning: {
      ko: 'offer가 엇갈렸을 때 자기 것을 거두고 상대의 offer를 받기로 정해 둔 쪽이에요.',
      en: 'The side that, by agreement, takes back its own offer when two of them cross.',
    },
    spec: 'perfectNegotiation',
    more: {
      ko: '누가 polite인지는 두 프로그램이 미리 정해야 하고, 꼭 한쪽만이어야 해요. 방에 먼저 들어온 사람을 impolite로 하는 것처럼 양쪽이 같은 결론에 이르는 규칙이면 무엇이든 좋아요.',
      en: 'Which side it is has to be agreed beforehand, and it must be exactly one. Any rule will do that brings both programs to the same result, such as: who came into the room first is impolite.',
    },
    forms: { ko: ['`polite`', 'polite'], en: ['`polite`', 'polite'] },
    see: ['perfect-negotiation', 'glare', 'rollback'],
  },
  nominated: {
    name: { ko: 'nominated 쌍', en: 'nominated pair' },
    meaning: {
      ko: '통하는 후보 쌍 가운데 controlling 쪽이 쓰자고 고른 쌍이에요.',
      en: 'The working candidate pair that the controlling side has chosen for use.',
    },
    spec: 'nomination',
    more: {
      ko: 'nominated는 고르는 과정의 표시이고, 지금 실제로 쓰는 쌍은 selected 쌍이라고 따로 불러요. 통계에서 쓰는 쌍을 찾을 때는 `transport`의 `selectedCandidatePairId`를 따라가세요.',
      en: 'Nomination is a mark of the procedure; the pair that is in use is called the selected pair. To find that one in statistics, follow `selectedCandidatePairId` of the `transport`.',
    },
    forms: { ko: ['`nominated`', 'nominated'], en: ['`nominated`', 'nominated'] },
    see: ['candidate-pair', 'selected-pair', 'controlling'],
  },
  'end-of-candidates': {
    name: { ko: '후보의 끝(end-of-candidates)', en: 'end-of-candidates' },
    meaning: {
      ko: '이번 세대에는 더 나올 후보가 없다는 알림이에요.',
      en: 'The notice that no more candidates of this generation will come.',
    },
    spec: 'trickle',
    more: {
      ko: 'SDP에는 `a=end-of-candidates` 줄로, 이벤트에서는 `candidate`가 빈 문자열인 후보로 나타나요. `icecandidate`의 `null`은 상대에게 보낼 것이 아니라 내 쪽에서 수집이 끝났다는 알림이에요.',
      en: 'In an SDP it is the line `a=end-of-candidates`, in an event a candidate whose text is empty. The `null` of `icecandidate` is something else: it tells your own page that gathering is over, and is not sent.',
    },
    forms: { ko: ['end-of-candidates'], en: ['end-of-candidates', 'end of candidates'] },
    see: ['gathering', 'trickle-ice'],
  },
  stream: {
    name: { ko: '스트림(MediaStream)', en: 'stream (MediaStream)' },
    meaning: {
      ko: '함께 재생할 트랙들을 묶은 것으로, 보내는 단위는 스트림이 아니라 트랙이에요.',
      en: 'A group of tracks to be played together; what is sent is the tracks, not the stream.',
    },
    spec: 'mutedTrack',
    more: {
      ko: '`addTrack(track, stream)`에 준 스트림은 id만 상대에게 전해지고, 상대는 같은 id의 새 스트림을 받아요. 소리와 영상을 맞춰 재생하려면 같은 스트림에 넣으세요.',
      en: 'Of a stream that is given to `addTrack(track, stream)` only the id is sent; the other side gets a new stream of that id. Put sound and picture into one stream if they are to be played in step.',
    },
    forms: { ko: ['스트림'], en: ['stream'] },
    see: ['track'],
  },
  mesh: {
    name: { ko: '메시(mesh)', en: 'mesh' },
    meaning: {
      ko: '참가자마다 다른 모든 참가자와 따로 연결하는 방식으로, 사람이 늘면 업로드가 그만큼 늘어요.',
      en: 'A call in which everyone has a connection to everyone else; each further guest costs everyone another upload.',
    },
    more: {
      ko: '서버가 미디어를 다루지 않아도 되는 것이 장점이에요. 대신 참가자가 n명이면 각자 n−1번 인코딩하고 올려 보내야 해서, 몇 명을 넘기기 어려워요.',
      en: 'Its advantage is that no server has to touch the media. In return everyone encodes and uploads n−1 times in a call of n, which works for a few people only.',
    },
    forms: { ko: ['메시(mesh)', '메시 방식', 'mesh'], en: ['mesh'] },
    see: ['sfu', 'peer-connection'],
  },
} as const satisfies Terms;
