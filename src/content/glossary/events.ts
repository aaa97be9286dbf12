import type { Terms } from './types.ts';

/** Terms that chapter 4 introduces. A table. */
export const EVENTS = {
  mdns: {
    name: { ko: 'mDNS 이름', en: 'mDNS name' },
    meaning: {
      ko: '기기의 주소를 페이지에 드러내지 않으려고 후보에 대신 적는, `.local`로 끝나는 임시 이름이에요.',
      en: 'A made-up name ending in `.local` that stands in a candidate so that the page does not learn the device’s address.',
    },
    spec: 'iceCandidate',
  },
  muted: {
    name: { ko: 'muted', en: 'muted' },
    meaning: {
      ko: '트랙에 지금 들어오는 것이 없다는 뜻으로, 사용자가 끈 것과는 달라요.',
      en: 'Said of a track to which nothing is coming at the moment; not the same as turned off by the user.',
    },
    spec: 'mutedTrack',
  },
  'perfect-negotiation': {
    name: { ko: '완벽한 협상(perfect negotiation)', en: 'perfect negotiation' },
    meaning: {
      ko: '어느 쪽이든 아무 때나 offer를 내도 되도록, 엇갈리면 한쪽(polite)이 물러서는 협상 방식이에요.',
      en: 'A way to negotiate in which either side may offer at any time, and the polite one gives way when two offers cross.',
    },
    spec: 'perfectNegotiation',
  },
  renegotiation: {
    name: { ko: '재협상', en: 'renegotiation' },
    meaning: {
      ko: '이미 협상한 연결에서 offer와 answer를 다시 주고받는 일이에요.',
      en: 'Another exchange of offer and answer on a connection that has had one.',
    },
    spec: 'negotiationNeeded',
  },
} as const satisfies Terms;
