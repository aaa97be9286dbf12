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
  },
  srtp: {
    name: { ko: 'SRTP', en: 'SRTP' },
    meaning: {
      ko: '소리와 영상을 담은 RTP 패킷을 암호화한 것으로, 키는 DTLS에서 나와요.',
      en: 'RTP, the packets of sound and picture, encrypted; its keys come from DTLS.',
    },
    spec: 'srtp',
  },
  mid: {
    name: { ko: 'mid', en: 'mid' },
    meaning: {
      ko: '`m=` 섹션의 이름으로, 후보와 트랜시버가 어느 섹션의 것인지를 이것으로 말해요.',
      en: 'The name of an `m=` section, by which candidates and transceivers say which one they belong to.',
    },
    spec: 'mid',
  },
  'username-fragment': {
    name: { ko: 'usernameFragment(ufrag)', en: 'usernameFragment (ufrag)' },
    meaning: {
      ko: '한 세대의 ICE를 가리키는 짧은 이름으로, 재시작하면 바뀌어서 예전 후보를 가려낼 수 있어요.',
      en: 'The short name of one generation of ICE; it changes with a restart, so that older candidates can be told apart.',
    },
    spec: 'iceUfrag',
  },
  polite: {
    name: { ko: 'polite 쪽', en: 'polite peer' },
    meaning: {
      ko: 'offer가 엇갈렸을 때 자기 것을 거두고 상대의 offer를 받기로 정해 둔 쪽이에요.',
      en: 'The side that, by agreement, takes back its own offer when two of them cross.',
    },
    spec: 'perfectNegotiation',
  },
  nominated: {
    name: { ko: 'nominated 쌍', en: 'nominated pair' },
    meaning: {
      ko: '통하는 후보 쌍 가운데 controlling 쪽이 쓰자고 고른 쌍이에요.',
      en: 'The working candidate pair that the controlling side has chosen for use.',
    },
    spec: 'nomination',
  },
  'end-of-candidates': {
    name: { ko: '후보의 끝(end-of-candidates)', en: 'end-of-candidates' },
    meaning: {
      ko: '이번 세대에는 더 나올 후보가 없다는 알림이에요.',
      en: 'The notice that no more candidates of this generation will come.',
    },
    spec: 'trickle',
  },
  stream: {
    name: { ko: '스트림(MediaStream)', en: 'stream (MediaStream)' },
    meaning: {
      ko: '함께 재생할 트랙들을 묶은 것으로, 보내는 단위는 스트림이 아니라 트랙이에요.',
      en: 'A group of tracks to be played together; what is sent is the tracks, not the stream.',
    },
    spec: 'mutedTrack',
  },
  mesh: {
    name: { ko: '메시(mesh)', en: 'mesh' },
    meaning: {
      ko: '참가자마다 다른 모든 참가자와 따로 연결하는 방식으로, 사람이 늘면 업로드가 그만큼 늘어요.',
      en: 'A call in which everyone has a connection to everyone else; each further guest costs everyone another upload.',
    },
  },
} as const satisfies Terms;
